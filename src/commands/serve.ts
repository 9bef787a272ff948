// The second half of npm start: shows dist/ until Ctrl-C.
import './astro-offline.ts';
import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { parseServerOptions } from './parse-server-options.ts';

try {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no site in dist/ to show. Run npm start, which builds it first.');
  }
  const server = await preview({
    server: parseServerOptions(process.argv.slice(2)),
    // Its errors come here too, and are told once.
    logLevel: 'silent',
  });
  const { local = [], network = [] } = server.urls ?? {};
  console.log(`The site is at ${[...local, ...network].join(' and ')} (Ctrl-C ends it).`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
