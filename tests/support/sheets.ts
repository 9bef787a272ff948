import { readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { loadEdition } from '../../src/charts/edition.ts';
import { bindText } from '../../src/figures/bind.ts';
import type { Language } from '../../src/lib/language.ts';
import { words } from '../../src/lib/words/index.ts';
import type { Review } from '../../src/prose/reviews/review.ts';
import { elementsIn, readAttribute } from '../../src/prose/text/elements.ts';
import { readUses } from '../../src/prose/uses/uses.ts';
import { captionOf } from '../../src/render/captionOf.ts';
import { squeeze } from './pdf.ts';

/** What the source of a review names in its sentences, as a sheet should print it, with the number of its note. */
function numbersOf({ slug, lang }: Review): readonly string[] {
  const source = readFileSync(`content/reviews/${lang}/${slug}.mdx`, 'utf8');
  const { numbers } = readUses(source);
  const { facts } = loadEdition();
  return [...elementsIn(mdxToMdast(source))]
    .filter(({ name }) => name === 'Fig')
    .map((element) => {
      const id = readAttribute(element, 'id') ?? '';
      const text = bindText(`{${id}|${readAttribute(element, 'as') ?? 'full'}}`, facts, lang);
      return squeeze(text) + String(numbers.indexOf(id) + 1);
    });
}

/** The numbers of a review's sentences that its sheets do not print as the data has them, each with its note. */
export function findLostNumbers(review: Review, sheets: readonly string[]): readonly string[] {
  const text = sheets.join('');
  const numbers = numbersOf(review);
  if (numbers.length === 0) throw new Error(`The review ${review.slug} names no number.`);
  return numbers.filter((number) => !text.includes(number));
}

/** Characters below which a sheet is as good as blank: its foot, and a row of a table. */
const LEAST = { zh: 120, en: 300 } as const;

/** Sheets that carry next to nothing beside their foot. */
export const findBlankSheets = (sheets: readonly string[], lang: Language): readonly string[] =>
  sheets.flatMap((text, index) =>
    text.length < LEAST[lang] ? [`sheet ${index + 1}: ${text}`] : [],
  );

/** The charts of a review of which number, title and last source do not stand on one sheet. */
export function findSplitCharts(review: Review, sheets: readonly string[]): readonly string[] {
  const { lang, charts } = review;
  return charts
    .filter((chart, index) => {
      const parts = [
        words[lang].paper.figure(String(index + 1)),
        chart.title[lang],
        captionOf(chart, loadEdition().facts, lang).sources.at(-1) ?? '',
      ].map(squeeze);
      return !sheets.some((text) => parts.every((part) => text.includes(part)));
    })
    .map(({ id }) => id);
}
