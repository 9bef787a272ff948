// npm run dev: the site while it is being written; pages are drawn when they are asked for.
import './astro-offline.ts';
import { dev } from 'astro';
import { parseServerOptions } from './parse-server-options.ts';

/** What is wrong with the input, if anything is: it keeps the server from its start more often than the rest, which is `fault`. */
async function explain(fault: unknown): Promise<unknown> {
  try {
    const { checkInput } = await import('./check-input.ts');
    checkInput({ draftsWait: true });
    return fault;
  } catch (error) {
    return error;
  }
}

try {
  const server = parseServerOptions(process.argv.slice(2));
  // Astro prints the address itself, and then what it reloads.
  await dev({ server }).catch(async (fault) => {
    throw await explain(fault);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
