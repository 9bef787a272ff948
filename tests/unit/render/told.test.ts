import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { LANGUAGES } from '../../../src/lib/language.ts';
import { SHARE_KINDS } from '../../../src/lib/paths.ts';
import { loadReviews } from '../../../src/prose/reviews/loadReviews.ts';
import { LONGEST_TITLE } from '../../../src/prose/rules/head.ts';
import { loadStories } from '../../../src/prose/stories/loadStories.ts';
import { countFigures } from '../../../src/prose/stories/story.ts';
import type { ShapeItem } from '../../../src/render/image/sheet.ts';
import { tellReview, tellStory } from '../../../src/render/image/tellText.ts';
import { layoutTold } from '../../../src/render/image/told.ts';
import { renderToldPng } from '../../../src/render/image/toldImages.ts';
import { loadPalette } from '../../../src/render/palette.ts';
import { expectNone } from '../../support/expect-none.ts';
import { findAtEdges, findOverlaps, linesOf } from './linesOf.ts';
import { longText } from './longText.ts';

const { facts } = loadEdition();
const palette = loadPalette();
const pictures = LANGUAGES.flatMap((lang) =>
  loadStories(lang).flatMap((story) =>
    SHARE_KINDS.map((kind) => ({
      name: `${lang} ${story.slug} ${kind}`,
      story,
      kind,
      sheet: layoutTold(tellStory(story, facts), kind, facts, palette),
    })),
  ),
);

describe('layoutTold(told, kind, facts, palette), for every story', () => {
  it('says the finding so large that it can be read at 300 px', () => {
    for (const { name, sheet, story } of pictures) {
      const lines = linesOf(sheet);
      const largest = Math.max(...lines.map(({ smallest }) => smallest));
      const title = lines.filter(({ smallest }) => smallest === largest);
      const squeeze = (text: string) => text.replaceAll(/\s/g, '');
      expect(squeeze(title.map(({ text }) => text).join('')), name).toBe(squeeze(story.title));
      expect((largest * 300) / sheet.width, `px of the title of ${name}`).toBeGreaterThanOrEqual(
        14,
      );
    }
  });

  it('has one red stroke for each figure of the story', () => {
    for (const { name, sheet, story } of pictures) {
      const red = sheet.layers
        .flatMap(({ items }) => items)
        .filter((item): item is ShapeItem => item.kind === 'shape')
        .filter(({ attributes }) => attributes.get('stroke') === palette.colour('red'))
        // The site's mark has one of its own, under the capital V of its path.
        .flatMap(({ attributes }) => `${attributes.get('d')}`.match(/v-/g) ?? []);
      expect(red, name).toHaveLength(countFigures(story));
    }
  });

  it('names each report, the licence and the site, and where the county is that is told apart', () => {
    for (const { name, sheet, story } of pictures) {
      const said = linesOf(sheet)
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/g, '');
      const zh = story.lang === 'zh';
      for (const text of [
        ...story.sources.map(({ report }) => (zh ? report.titleZh : report.titleEn)),
        'CC BY 4.0',
        zh ? '数说琼工' : 'Hainan Unions in Figures',
        ...(story.apart ? [zh ? '广东省惠东县' : 'Huidong County, Guangdong'] : []),
      ]) {
        expect(said, name).toContain(text.replaceAll(/\s/g, ''));
      }
    }
  });

  it('keeps every line inside the margins and off the others', () => {
    expectNone(
      pictures.flatMap(({ name, sheet }) => [
        ...findAtEdges(sheet).map((text) => `${name}: ${text} leaves the margins`),
        ...findOverlaps(sheet).map((pair) => `${name}: ${pair} overlap`),
      ]),
      'Shorten these, or give them room in src/render/image/told.ts:',
    );
  });

  it.each(LANGUAGES)('has room for the longest title that a text may have: %s', (lang) => {
    const title = longText(lang, LONGEST_TITLE);
    const texts = [
      ...loadStories(lang).map((story) => tellStory(story, facts)),
      ...loadReviews(lang).map(tellReview),
    ];
    for (const told of texts) {
      for (const kind of SHARE_KINDS) {
        const sheet = layoutTold({ ...told, title }, kind, facts, palette);
        expect(
          [...findAtEdges(sheet), ...findOverlaps(sheet)],
          `${kind} of “${told.title}”`,
        ).toEqual([]);
      }
    }
  });
});

it('renderToldPng(told, kind, facts) refuses a character that no face of ours has', async () => {
  const [story] = loadStories('zh');
  if (story === undefined) throw new Error('There is no story.');
  const told = { ...tellStory(story, facts), title: '报告ഢ里没有' };
  await expect(renderToldPng(told, 'card', facts)).rejects.toThrow(/U\+0D22/);
});
