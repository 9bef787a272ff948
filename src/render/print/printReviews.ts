import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES } from '../../lib/language.ts';
import { localize, paths } from '../../lib/paths.ts';
import { findReview, loadReviews } from '../../prose/reviews/loadReviews.ts';
import type { Review } from '../../prose/reviews/review.ts';
import { address } from '../../publish/address.ts';
import { site } from '../../site.ts';
import { fromCache } from '../cache.ts';
import { finishPdf, type PdfLabels } from './finishPdf.ts';
import { openBuiltPage, openWindow, printPage } from './printPage.ts';
import { readSheets } from './readSheets.ts';

/** A PDF that was written. */
export interface Printed {
  /** Its file, below the folder of the site. */
  readonly path: string;
  readonly bytes: number;
}

const load = (pdf: Buffer) => PDFDocument.load(pdf, { updateMetadata: false });

/** Writes the numbers of the sheets into the contents, which no style sheet can know. */
async function numberContents(page: Page, sheets: ReadonlyMap<string, number>): Promise<void> {
  await page.evaluate((numbers) => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-sheet-of]')) {
      place.textContent = String(numbers[place.dataset['sheetOf'] ?? ''] ?? '');
    }
  }, Object.fromEntries(sheets));
}

function labelsOf({ lang, title, summary }: Review): PdfLabels {
  const author = site.name[lang];
  return { title: `${title} · ${author}`, author, subject: summary };
}

/** A window of the site that was built into `folder`, to print its reviews in. */
export const openReviews = (browser: Browser, folder: string): Promise<Page> =>
  openWindow(browser, folder, new URL(address(paths.home())));

/** Prints a review, in a window of its site: always to the same bytes. */
export async function printReview(page: Page, review: Review): Promise<Uint8Array> {
  await openBuiltPage(page, address(paths.review(review.slug), review.lang));
  // Twice: the numbers of the sheets are known only from sheets.
  await numberContents(page, readSheets(await load(await printPage(page, { draft: true }))));
  return finishPdf(await load(await printPage(page)), labelsOf(review));
}

/** What decides the bytes of every review beside its page: the browser, the code that prints, and what pages load. */
async function sharedSource(
  browser: Browser,
  folder: string,
): Promise<readonly (string | Buffer)[]> {
  const files = ['src/render/print', join(folder, '_assets'), join(folder, 'fonts')].flatMap(
    (dir) => readdirSync(dir).map((file) => join(dir, file)),
  );
  return [
    browser.version(),
    ...(await Promise.all(files.toSorted().map((file) => readFile(file)))),
  ];
}

/** Prints every review of the site that was built into `folder`, each PDF beside its page; the languages side by side. */
export async function* printReviews(browser: Browser, folder: string): AsyncGenerator<Printed> {
  const shared = await sharedSource(browser, folder);
  const windows = await Promise.all(
    LANGUAGES.map(async (lang) => ({ lang, page: await openReviews(browser, folder) })),
  );
  // Every text has its twin in the other language.
  for (const { slug } of loadReviews(LANGUAGES[0])) {
    yield* await Promise.all(
      windows.map(async ({ lang, page }) => {
        const review = findReview(slug, lang);
        const html = await readFile(join(folder, localize(paths.review(slug), lang), 'index.html'));
        const own = JSON.stringify([address(paths.home()), labelsOf(review)]);
        const pdf = await fromCache('reviews', [...shared, own, html], () =>
          printReview(page, review),
        );
        return writePdf(folder, localize(paths.reviewPdf(slug), lang), pdf);
      }),
    );
  }
}

async function writePdf(folder: string, path: string, pdf: Uint8Array): Promise<Printed> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), pdf);
  return { path, bytes: pdf.length };
}
