// npm run dev: the site while it is being written; pages are drawn when they are asked for.
import './astro-offline.ts';
import { dev } from 'astro';
import { parseServerOptions } from './parse-server-options.ts';

try {
  // Astro prints the address itself, and then what it reloads.
  await dev({ server: parseServerOptions(process.argv.slice(2)) });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
