import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES } from '../../lib/language.ts';
import { localize, paths } from '../../lib/paths.ts';
import { loadReviews } from '../../prose/loadReviews.ts';
import type { Review } from '../../prose/review.ts';
import { address } from '../../publish/address.ts';
import { site } from '../../site.ts';
import { finishPdf } from './finishPdf.ts';
import { openBuiltPage, printPage } from './printPage.ts';
import { readSheets } from './readSheets.ts';

/** A review on paper. */
interface PrintedReview {
  readonly pdf: Uint8Array;
  readonly sheets: number;
}

/** A PDF that was written. */
export interface Printed {
  /** Its file, below the folder of the site. */
  readonly path: string;
  readonly sheets: number;
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

/** Prints a review of the site that was built into `folder`: always to the same bytes. */
export async function printReview(
  browser: Browser,
  folder: string,
  { slug, lang, title, summary }: Review,
): Promise<PrintedReview> {
  const url = address(paths.review(slug), lang);
  const page = await openBuiltPage(browser, folder, new URL(address(paths.home())), url);
  // Twice: the numbers of the sheets are known only from sheets.
  await numberContents(page, readSheets(await load(await printPage(page))));
  const document = await load(await printPage(page));
  await page.close();
  const author = site.name[lang];
  const labels = { title: `${title} · ${author}`, author, subject: summary };
  return { pdf: await finishPdf(document, labels), sheets: document.getPageCount() };
}

/** Prints every review of the site that was built into `folder`, in both languages, each PDF beside its page. */
export async function* printReviews(browser: Browser, folder: string): AsyncGenerator<Printed> {
  for (const lang of LANGUAGES) {
    for (const review of loadReviews(lang)) {
      const { pdf, sheets } = await printReview(browser, folder, review);
      const path = localize(paths.reviewPdf(review.slug), lang);
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), pdf);
      yield { path, sheets, bytes: pdf.length };
    }
  }
}
