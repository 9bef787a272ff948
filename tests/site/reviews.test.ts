import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/charts/chart.ts';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../../src/lib/language.ts';
import { localize, paths } from '../../src/lib/paths.ts';
import { textIn } from '../../src/lib/textIn.ts';
import { words } from '../../src/lib/words/index.ts';
import { loadReviews } from '../../src/prose/reviews/loadReviews.ts';
import type { Review } from '../../src/prose/reviews/review.ts';
import { reviewParts } from '../../src/prose/reviews/reviewParts.ts';
import { address } from '../../src/publish/address.ts';
import { launchBrowser } from '../../src/render/print/browser.ts';
import { openReviews, printReview } from '../../src/render/print/printReviews.ts';
import { site } from '../../src/site.ts';
import { dist } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { attribute, byClass, byName, parsePage, textOf } from '../support/html.ts';
import { type ReadPdf, readFonts, readPdf, squeeze } from '../support/pdf.ts';
import { findBlankSheets, findLostNumbers, findSplitCharts } from '../support/sheets.ts';

const reviews = LANGUAGES.flatMap((lang) => loadReviews(lang));
const fileOf = ({ slug, lang }: Review) => dist + localize(paths.reviewPdf(slug), lang);

/** White below the text of a section's sheet that needs no lines to write on, in mm: it is too low for two. */
const MOST_BLANK = 30;

const read = new Map<Review, Promise<ReadPdf>>();
const pdfOf = (review: Review): Promise<ReadPdf> => {
  const known = read.get(review) ?? readPdf(readFileSync(fileOf(review)));
  read.set(review, known);
  return known;
};

/** What the indicators of some figures count. */
const definitionsOf = (sources: readonly Source[], lang: Language): readonly string[] => [
  ...new Set(
    sources.flatMap(({ figures }) =>
      figures.map(({ indicator }) => textIn(indicator, 'definition', lang)),
    ),
  ),
];

/** The least size of a word on paper, in points: that of the months over a timeline. */
const LEGIBLE = 6.5;

describe.each(reviews.map((review) => [fileOf(review).slice(dist.length), review] as const))(
  '%s',
  (_, review) => {
    const { lang, charts, sections } = review;
    const said = words[lang];

    it('is A4, tagged, in its language, with title, author and outline, and claims no date', async () => {
      const pdf = await pdfOf(review);
      expectNone(
        pdf.sizes
          .filter(([width, height]) => Math.hypot(width - 210, height - 297) > 0.5)
          .map(([width, height]) => `${width.toFixed(0)} × ${height.toFixed(0)} mm`),
        'sheets are not A4: see @page in src/styles/print/page.css',
      );
      expect(pdf.tagged, 'the PDF has no tags: see printPage').toBe(true);
      expect(pdf.lang).toBe(LANGUAGE_TAGS[lang]);
      expect(pdf.title).toContain(review.title);
      expect(pdf.author).toBe(site.name[lang]);
      expect(pdf.dates, 'the moment of printing would make each build differ').toEqual([]);
      const outline = pdf.outline.map(squeeze);
      expectNone(
        [...sections, ...reviewParts(review)]
          .map(({ title }) => squeeze(title))
          .filter((title) => !outline.includes(title)),
        'headings are not in the outline',
      );
    });

    it('has no sheet that is blank, and a number at the foot of every one but the cover', async () => {
      const { sheets } = await pdfOf(review);
      expectNone(
        findBlankSheets(sheets, lang),
        'sheets carry next to nothing: see the breaks in src/styles/print/review-section.css',
      );
      expectNone(
        sheets.flatMap((text, index) =>
          index === 0 || text.includes(squeeze(said.paper.edition('', '', '')).slice(0, 4))
            ? []
            : [`sheet ${index + 1}`],
        ),
        'sheets do not say their edition',
      );
    });

    it('sets no word so small that a reader needs a glass', async () => {
      const { smallest } = await pdfOf(review);
      expectNone(
        smallest.flatMap(({ size, text }, index) =>
          size >= LEGIBLE ? [] : [`sheet ${index + 1}: “${text}” in ${size.toFixed(1)} pt`],
        ),
        `words are set in less than ${LEGIBLE} pt; give the drawing a frame that fills its sheet (SHEET in src/charts/frame.ts)`,
      );
    });

    it('gives each section a sheet of its own, and what is left of it definitions and lines to write on', async () => {
      const { sheets, blanks } = await pdfOf(review);
      // Before the first section stand the cover and the contents.
      const ownSheets = sections.map(({ title }, index) => ({ title, at: index + 2 }));
      expectNone(
        ownSheets
          .filter(({ title, at }) => !sheets[at]?.includes(squeeze(title)))
          .map(({ title, at }) => `sheet ${at + 1}: ${title}`),
        'sections take more than a sheet: shorten them, or the drawing in src/styles/print/review-section.css',
      );
      const defined = sections.map(({ sources }, index) => {
        const definitions = definitionsOf(sources, lang).map(squeeze);
        const here = definitions.filter((definition) => sheets[index + 2]?.includes(definition));
        return { sheet: index + 3, here: here.length, all: definitions.length };
      });
      expectNone(
        defined
          .filter(({ here, all }) => here > 0 && here < all)
          .map(({ sheet, here, all }) => `sheet ${sheet}: ${here} of ${all}`),
        'sheets define some of their numbers only: see .rest-of-sheet in src/styles/print/review-rest.css',
      );
      expect(
        defined.some(({ here }) => here > 0),
        'no sheet defines its numbers: see .rest-of-sheet in src/styles/print/review-rest.css',
      ).toBe(true);
      expectNone(
        ownSheets
          .filter(({ at }) => !sheets[at]?.includes(squeeze(said.reviews.room)))
          .filter(({ at }) => (blanks[at] ?? 0) > MOST_BLANK)
          .map(({ at }) => `sheet ${at + 1}: ${blanks[at]?.toFixed(0)} mm`),
        'sheets are left blank below their text: see .room in src/styles/print/review-rest.css',
      );
    });

    it('has every chart whole on one sheet: its number, its title and the last of its sources', async () => {
      const { sheets } = await pdfOf(review);
      expectNone(
        findSplitCharts(review, sheets),
        'charts are split or lost: a figure may not be taller than a sheet',
      );
      const last = squeeze(sheets.join(''));
      expectNone(
        charts.map(({ id }) => address(paths.chart(id), lang)).filter((url) => !last.includes(url)),
        'charts are not in the list of addresses',
      );
    });

    it('prints every number of its sentences as the data has it, and the note that it leads to', async () => {
      expectNone(
        findLostNumbers(review, (await pdfOf(review)).sheets),
        'numbers are not printed as the data has them, with their note behind them',
      );
    });

    it('numbers its contents by the sheets on which the parts stand', async () => {
      const { sheets } = await pdfOf(review);
      const [cover = '', contents = '', ...rest] = sheets;
      expect(cover, 'the first sheet is not the cover').toContain(squeeze(review.name));
      const wrong = [...sections, ...reviewParts(review)].filter(({ title }) => {
        const heading = squeeze(title);
        return !rest.some(
          (text, index) => text.includes(heading) && contents.includes(`${heading}${index + 3}`),
        );
      });
      expectNone(
        wrong.map(({ title }) => title),
        'parts do not stand on the sheet that the contents name',
      );
    });

    it('gives its Chinese as Chinese: no Kangxi radicals, and only embedded TrueType fonts', async () => {
      const { sheets } = await pdfOf(review);
      const fonts = await readFonts(readFileSync(fileOf(review)));
      expectNone(
        [...sheets.join('').matchAll(/[\u2e80-\u2fdf]/gu)].map(([found]) => found),
        'radicals stand for characters: such text can be neither searched nor copied',
      );
      expect(fonts.length).toBeGreaterThan(1);
      expectNone(
        fonts
          .filter(({ subtype, embedded }) => subtype !== '/CIDFontType2' || !embedded)
          .map(({ name, subtype }) => `${name} ${subtype}`),
        'fonts are not embedded as TrueType',
      );
    });
  },
);

describe.each(reviews.map((review) => [review.lang, review.slug, review] as const))(
  'the page of the review, %s: %s',
  (lang, slug, { sections }) => {
    it('opens definitions below each section that has numbers, and nothing below the others', () => {
      const page = parsePage(`${localize(paths.review(slug), lang).slice(1)}index.html`);
      const defined = byClass(page, 'review-section').map(
        (section) =>
          byClass(section, 'review-definitions').flatMap((list) => byName(list, 'dd')).length,
      );
      expect(defined).toEqual(sections.map(({ sources }) => definitionsOf(sources, lang).length));
      const folds = byClass(page, 'review-section').map(
        (section) => byClass(section, 'fold').length,
      );
      expect(folds).toEqual(sections.map(({ sources }) => (sources.length > 0 ? 1 : 0)));
    });

    it('says why a check does not agree in the room of two columns, with its claim beside it', () => {
      const page = parsePage(`${localize(paths.review(slug), lang).slice(1)}index.html`);
      const checks = byClass(page, 'review-checks').flatMap((table) => byName(table, 'tbody'));
      const narrow = checks.flatMap((check) => {
        const [why] = byClass(check, 'why');
        if (why === undefined) return [];
        const rows = byName(check, 'th').map((claim) => attribute(claim, 'rowspan'));
        return attribute(why, 'colspan') === '2' && rows.join() === '2' ? [] : [textOf(why)];
      });
      expectNone(narrow, 'Long sums break badly here: see ReviewChecks.astro:');
    });
  },
);

describe('printReview(page, review)', () => {
  it('prints the same bytes again', async () => {
    // A moment, a random id or an order that came out otherwise would do so in any: the shortest takes a third of the time.
    const [review] = reviews.toSorted((a, b) => a.charts.length - b.charts.length);
    if (review === undefined) throw new Error('There is no review in content/reviews.');
    expect(existsSync(fileOf(review)), 'the build printed no PDF').toBe(true);
    const browser = await launchBrowser();
    const pdf = await printReview(await openReviews(browser, dist), review);
    await browser.close();
    expect(Buffer.from(pdf).equals(readFileSync(fileOf(review)))).toBe(true);
  });
});
