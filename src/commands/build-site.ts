import './astro-offline.ts';
import { readdir, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import type { Browser } from 'playwright-core';
import { loadEdition } from '../charts/edition.ts';
import { checkDrawings } from '../render/drawing/checkDrawings.ts';
import { writeFonts } from '../render/fonts/writeFonts.ts';
import { launchBrowser } from '../render/print/browser.ts';
import { promisePdfs } from '../render/print/pdfsAreMade.ts';
import { printReviews } from '../render/print/printReviews.ts';
import { site } from '../site.ts';
import { loggedErrors } from './build-log.ts';
import { findInputErrors } from './find-input-errors.ts';
import { replaceFolder } from './replace-folder.ts';

const dist = 'dist';
const staging = 'dist.next';

/** Builds `dist/` from input that was checked, and says what it built; throws and leaves `dist/` alone where anything fails. */
export async function buildSite(): Promise<void> {
  const browser = await startBrowser();
  try {
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
    // From the start of the program, as a clock on the wall has it.
    const seconds = (performance.now() / 1000).toFixed(1);
    console.log(
      `Built ${dist}/ for ${site.url}: ${pages} pages in ${seconds} s, ${(bytes / 1e6).toFixed(1)} MB.`,
    );
  } catch (error) {
    // A page asks for one chart, and fails with it: what is wrong with the drawings of others is told as well.
    if (findInputErrors(error).length > 0) checkDrawings(loadEdition());
    // What Astro logged says more than what it threw, and is told with it.
    throw loggedErrors.length === 0 ? error : new AggregateError([error], loggedErrors.join('\n'));
  } finally {
    // Without effect where the folder has become dist/.
    await rm(staging, { recursive: true, force: true });
    await browser?.close();
  }
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
