import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/charts/edition.ts';
import { isQuantity } from '../../src/charts/row.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { localize, paths } from '../../src/lib/paths.ts';
import { loadReviews } from '../../src/prose/reviews/loadReviews.ts';
import { loadStories } from '../../src/prose/stories/loadStories.ts';
import { captionOf } from '../../src/render/captionOf.ts';
import { readRadicals } from '../../src/render/print/readRadicals.ts';
import { chartIds, everyPage, headlineCharts } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { readPdf, squeeze } from '../support/pdf.ts';
import { findBlankSheets, findLostNumbers, findSplitCharts } from '../support/sheets.ts';

/** Paper that offices have beside A4, in mm, and the review that is printed on it: the longest, and the one of problems. */
const PAPERS = [
  ['Letter', 216, 279, 'en', '2022'],
  ['16开', 184, 260, 'zh', 'resolved-problems'],
] as const;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The sheets of a page as a reader prints it: on what its style sheet asks for, or on other paper. */
async function print(path: string, paper?: { width: string; height: string }) {
  const { page, close } = await site.open(path);
  const pdf = await page.pdf(paper ?? { preferCSSPageSize: true });
  await close();
  const { sheets, sizes } = await readPdf(pdf);
  // A reader's browser writes radicals for some characters; only our own PDFs are put right.
  return { sheets: sheets.map(unify), sizes };
}

/** A text with the characters that stand for its radicals. */
const unify = (text: string): string =>
  text.replaceAll(/[\u2e80-\u2fdf]/g, (radical) => {
    const code = radical.codePointAt(0) ?? 0;
    return String.fromCodePoint(readRadicals().get(code) ?? code);
  });

describe('a chart’s own page, printed', () => {
  const { charts, facts } = loadEdition();
  const ids = everyPage
    ? chartIds()
    : [...headlineCharts, 'online-union', 'wage-arrears', 'port-workshop'];
  const printed = charts.filter(({ id, rows }) => ids.includes(id) && rows.some(isQuantity));
  // In one language after the other.
  const cases = LANGUAGES.flatMap((lang, turn) =>
    printed
      .filter((_, place) => everyPage || place % LANGUAGES.length === turn)
      .map((chart) => [chart.id, lang, chart] as const),
  );

  it.each(cases)(
    '%s (%s) is a handout of two sheets at most, its chart whole',
    async (id, lang, chart) => {
      const { sheets } = await print(localize(paths.chart(id), lang));
      expect(
        sheets.length,
        'make the handout shorter in src/styles/print/handout.css',
      ).toBeLessThan(3);
      expectNone(findBlankSheets(sheets, lang), 'sheets carry next to nothing');
      const [first = ''] = sheets;
      const parts = [chart.title[lang], ...captionOf(chart, facts, lang).sources].map(squeeze);
      expectNone(
        parts.filter((part) => !first.includes(part)),
        'parts of the chart are not on the first sheet',
      );
    },
  );
});

describe('a story, printed', () => {
  const { facts } = loadEdition();
  const slugs = everyPage ? loadStories('zh').map(({ slug }) => slug) : ['hardship-households'];
  const stories = LANGUAGES.flatMap(loadStories).filter(({ slug }) => slugs.includes(slug));

  it.each(stories.map((story) => [story.slug, story.lang, story] as const))(
    '%s (%s) has each chart whole on a sheet, and a note to each of its numbers',
    async (slug, lang, { charts, notes }) => {
      const { sheets } = await print(localize(paths.story(slug), lang));
      const split = charts.filter((chart) => {
        const parts = [chart.title[lang], captionOf(chart, facts, lang).sources.at(-1) ?? ''];
        return !sheets.some((text) => parts.every((part) => text.includes(squeeze(part))));
      });
      expectNone(
        split.map(({ id }) => id),
        'charts are split: see src/styles/print/chart.css',
      );
      expectNone(findBlankSheets(sheets, lang), 'sheets carry next to nothing');
      const all = sheets.join('');
      expectNone(
        notes
          .flatMap(({ quantities }) => (quantities.length === 1 ? quantities : []))
          .filter((quantity) => quantity.kind === 'figure')
          .filter(({ row }) => !all.includes(squeeze(row.evidence)))
          .map(({ id }) => id),
        'numbers have no note with the words of the report',
      );
    },
  );
});

describe('a review on paper that is not A4', () => {
  const cases = PAPERS.flatMap(([paper, width, height, lang, example]) =>
    loadReviews(lang)
      .filter(({ slug }) => everyPage || slug === example)
      .map((review) => [paper, review.slug, lang, { width, height, review }] as const),
  );

  it.each(cases)(
    '%s: %s (%s) comes out whole',
    async (_, slug, lang, { width, height, review }) => {
      const { sheets, sizes } = await print(localize(paths.review(slug), lang), {
        width: `${width}mm`,
        height: `${height}mm`,
      });
      expect(sizes[0]?.map(Math.round)).toEqual([width, height]);
      expectNone(findSplitCharts(review, sheets), 'charts are split on smaller paper');
      expectNone(findLostNumbers(review, sheets), 'numbers are lost on smaller paper');
    },
  );
});
