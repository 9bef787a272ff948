// npm run build: the site, whole, in dist/; or dist/ as it was, and what is wrong.
import './astro-offline.ts';
import { readdir, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { writeFonts } from '../render/fonts/writeFonts.ts';
import { launchBrowser } from '../render/print/browser.ts';
import { promisePdfs } from '../render/print/pdfsAreMade.ts';
import { printReviews } from '../render/print/printReviews.ts';
import { site } from '../site.ts';
import { releaseLock, takeLock } from './build-lock.ts';
import { loggedErrors } from './build-log.ts';
import { checkInput } from './check-input.ts';
import { findInputErrors } from './find-input-errors.ts';
import { replaceFolder } from './replace-folder.ts';

const dist = 'dist';
const staging = 'dist.next';

const start = performance.now();
let browser: Browser | null = null;

try {
  await takeLock();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

try {
  // What is wrong with the input is told at once, before Astro and a browser are started for nothing.
  checkInput();
  const { build } = await import('astro');
  browser = await startBrowser();

  // Everything is written beside dist/, where a failure harms nobody.
  await rm(staging, { recursive: true, force: true });

  // Whether there will be PDFs has to be known before the first page is built: pages name them.
  if (browser !== null) promisePdfs();

  await build({
    outDir: staging,
    logger: { entrypoint: resolve(import.meta.dirname, 'build-log.ts') },
  });
  if (loggedErrors.length > 0) throw new Error('Astro logged an error and built on.');

  // The fonts hold what the finished pages show.
  await writeFonts(staging);

  // The reviews on paper are printed from the finished pages.
  if (browser !== null) {
    for await (const { path, bytes } of printReviews(browser, staging)) {
      console.log(`Printed ${path}: ${(bytes / 1e3).toFixed(0)} kB.`);
    }
  }

  const { pages, bytes } = await measure(staging);
  await replaceFolder(dist, staging);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `Built ${dist}/ for ${site.url}: ${pages} pages in ${seconds} s, ${(bytes / 1e6).toFixed(1)} MB.`,
  );
} catch (error) {
  await rm(staging, { recursive: true, force: true });
  // What is wrong with the data is told without a stack; what is wrong with the program, with one.
  const messages = findInputErrors(error).toSorted();
  if (messages.length > 0) console.error(messages.join('\n'));
  else console.error(...loggedErrors, error);
  console.error(`Nothing was built, and ${dist}/ is as it was before.`);
  process.exitCode = 1;
} finally {
  await browser?.close();
  await releaseLock();
}

/** A browser to print with; where there is none the site is built without PDFs, and says so here and on its pages. */
async function startBrowser(): Promise<Browser | null> {
  try {
    return await launchBrowser();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(`No PDFs: no browser could be started.\n${reason}`);
    return null;
  }
}

async function measure(folder: string): Promise<{ pages: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(`${parentPath}/${name}`)).size),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}
