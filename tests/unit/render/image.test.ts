import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { NARROW } from '../../../src/charts/frame.ts';
import { LONGEST } from '../../../src/charts/spec/findLongTexts.ts';
import { formatQuantity } from '../../../src/lib/format.ts';
import { LANGUAGES } from '../../../src/lib/language.ts';
import type { Limit } from '../../../src/lib/limits.ts';
import { layoutImage, listImages } from '../../../src/render/image/image.ts';
import { layoutCard, layoutSquare } from '../../../src/render/image/share.ts';
import { loadPalette } from '../../../src/render/palette.ts';
import { expectNone } from '../../support/expect-none.ts';
import { findAtEdges, findOverlaps, linesOf } from './linesOf.ts';
import { longText } from './longText.ts';

const edition = loadEdition();
const images = listImages(edition)
  .filter(({ kind }) => kind !== 'svg' && kind !== 'outlined')
  .map((request) => ({ ...request, sheet: layoutImage(edition, request) }));

const named = images.map((image) => ({
  ...image,
  name: `${image.lang} ${image.id} ${image.kind}`,
  lines: linesOf(image.sheet),
}));

/** How a picture for links begins to say its reports where it has no room for the titles of several. */
const counted = { zh: '份报告（', en: 'reports(' } as const;

describe('every image', () => {
  it('keeps its text clear of its edges', () => {
    const faults = named.flatMap(({ name, sheet }) =>
      findAtEdges(sheet).map((text) => `${name}: ${text}`),
    );
    expectNone(faults, 'These lines leave the margins:');
  });

  it('lets no line run into another', () => {
    const faults = named.flatMap(({ name, sheet }) =>
      findOverlaps(sheet).map((pair) => `${name}: ${pair}`),
    );
    expectNone(faults, 'These lines overlap:');
  });

  it('says the finding, the topic, the reports and the name of the site', () => {
    for (const { id, lang, sheet, lines, name } of named) {
      const chart = edition.charts.find((each) => each.id === id);
      const squeeze = (text: string) => text.replaceAll(/\s/g, '');
      const said = squeeze(lines.map(({ text }) => text).join(''));
      const zh = lang === 'zh';
      for (const text of [
        chart?.title[lang],
        chart?.subtitle[lang],
        zh ? chart?.topic.labelZh : chart?.topic.labelEn,
        ...(said.includes(counted[lang])
          ? []
          : (chart?.sources ?? []).map(({ report }) => (zh ? report.titleZh : report.titleEn))),
        'CC BY 4.0',
      ]) {
        expect(said, name).toContain(squeeze(text ?? '?'));
      }
      expect(sheet.description, name).toContain(chart?.title[lang] ?? '?');
    }
  });

  it('shows each number of a chart as its page does', () => {
    for (const { id, lang, lines } of named.filter(({ kind }) => kind === 'wechat')) {
      const hero = edition.charts.find((chart) => chart.id === id)?.hero;
      if (hero !== null && hero !== undefined) {
        const shown = lines.map(({ text }) => text).join('\n');
        expect(shown).toContain(formatQuantity(hero, lang));
      }
    }
  });

  it('tells Huidong from Hainan beside its topic', () => {
    const huidong = named.filter(({ id }) => id === 'huidong-enterprises');
    expect(huidong.length).toBeGreaterThan(0);
    for (const { lines, lang, name } of huidong) {
      const place = lang === 'zh' ? '广东省惠东县' : 'Huidong County, Guangdong';
      expect(
        lines.some(({ text }) => text.endsWith(` · ${place}`)),
        name,
      ).toBe(true);
    }
  });
});

describe('every image for 公众号', () => {
  /** A long English label may need a wider frame than a Chinese one, and so smaller letters. */
  const SMALLEST = { zh: 28, en: 25 } as const;

  it('is 1080 px wide, and no text is smaller than 28 px', () => {
    const wechat = named.filter(({ kind }) => kind === 'wechat');
    expect(wechat.length).toBeGreaterThan(0);
    expect(new Set(wechat.map(({ sheet }) => sheet.width))).toEqual(new Set([1080]));
    expectNone(
      wechat.flatMap(({ name, lines, lang }) =>
        lines
          .filter(({ smallest }) => smallest < SMALLEST[lang])
          .map(({ text, smallest }) => `${name}: “${text}” is set in ${smallest.toFixed(1)} px`),
      ),
      'These are too small to read in an article on a phone:',
    );
  });
});

describe('a card and a square', () => {
  /** The least size of labels in px: of bars, dots and lists, and of drawings of many rows, which are patterns there. */
  const LEAST = { card: { few: 19, many: 11 }, square: { few: 26, many: 16 } } as const;

  it('have labels that a preview shows: the words round the drawing give way to them', () => {
    const faults = named.flatMap(({ id, kind, name, sheet }) => {
      if (kind !== 'card' && kind !== 'square') return [];
      const chart = edition.charts.find((each) => each.id === id);
      const rows = chart?.views[0]?.form.bands === undefined ? 'few' : 'many';
      const drawing = sheet.layers.findLast(
        ({ scale, items }) => scale !== 1 && items.some((item) => item.kind === 'text'),
      );
      const label = (drawing?.scale ?? 0) * NARROW.type.label;
      const least = LEAST[kind][rows];
      return label < least ? [`${name}: ${label.toFixed(1)} px, at least ${least}`] : [];
    });
    expectNone(
      faults,
      'Shorten the title or the subtitle of these charts, or let src/render/image/share.ts try another plan:',
    );
  });

  /** Of the charts of each form the one with the most reports, which take the most room. */
  const fullest = new Map(
    edition.charts
      .toSorted((a, b) => a.sources.length - b.sources.length)
      .map((chart) => [chart.views[0]?.form, chart]),
  );

  it.each(LANGUAGES)(
    'have room for the longest title and subtitle that a chart may have: %s',
    (lang) => {
      const palette = loadPalette();
      const text = (limit: Limit) => ({ zh: longText('zh', limit), en: longText('en', limit) });
      for (const chart of fullest.values()) {
        // The subtitle may have to say what the numbers are of: its own words stay, and it ends as long as it may be.
        const subtitle = {
          ...chart.subtitle,
          [lang]:
            chart.subtitle[lang] +
            longText(lang, LONGEST.subtitle).slice(chart.subtitle[lang].length),
        };
        const subject = {
          chart: { ...chart, title: text(LONGEST.title), subtitle },
          facts: edition.facts,
          lang,
          palette,
        };
        for (const layout of [layoutCard, layoutSquare]) {
          const sheet = layout(subject);
          expect(
            [...findAtEdges(sheet), ...findOverlaps(sheet)],
            `${layout.name} of ${chart.id}`,
          ).toEqual([]);
        }
      }
    },
  );
});
