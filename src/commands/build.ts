// npm run build: the site, whole, in dist/; or dist/ as it was, and what is wrong.
import { releaseLock, takeLock } from './build-lock.ts';
import { checkInput } from './check-input.ts';
import { findInputErrors } from './find-input-errors.ts';

try {
  await takeLock();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

try {
  // What is wrong with the input is told at once, before Astro and a browser are read for nothing.
  checkInput();
  const { buildSite } = await import('./build-site.ts');
  await buildSite();
} catch (error) {
  // What is wrong with the data is told without a stack; what is wrong with the program, with one.
  const messages = findInputErrors(error).toSorted();
  console.error(...(messages.length > 0 ? [messages.join('\n')] : [error]));
  console.error('Nothing was built, and dist/ is as it was before.');
  process.exitCode = 1;
} finally {
  await releaseLock();
}
