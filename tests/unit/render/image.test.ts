import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { formatQuantity } from '../../../src/lib/format.ts';
import { layoutImage, listImages } from '../../../src/render/image.ts';
import type { Sheet, TextItem } from '../../../src/render/image-sheet.ts';
import { placeRuns } from '../../../src/render/image-text.ts';
import { expectNone } from '../../support/expect-none.ts';

const edition = loadEdition();
const images = listImages(edition)
  .filter(({ kind }) => kind !== 'svg' && kind !== 'outlined')
  .map((request) => ({ ...request, sheet: layoutImage(edition, request) }));

/** Every line of an image, with the sizes and edges that it has in the whole. */
function linesOf(sheet: Sheet) {
  return sheet.layers.flatMap(({ x, y, scale, items }) =>
    items
      .filter((item): item is TextItem => item.kind === 'text')
      .map((item) => {
        const { starts, end } = placeRuns(item, sheet.lang);
        const sizes = item.runs.map(({ size }) => size * scale);
        return {
          text: item.runs.map(({ text }) => text).join(''),
          smallest: Math.min(...sizes),
          left: x + (starts[0] ?? 0) * scale,
          right: x + end * scale,
          top: y + item.y * scale - Math.max(...sizes) * 0.8,
          bottom: y + item.y * scale + Math.max(...sizes) * 0.12,
        };
      }),
  );
}

const named = images.map((image) => ({
  ...image,
  name: `${image.lang} ${image.id} ${image.kind}`,
  lines: linesOf(image.sheet),
}));

/** Least distance of any text from the edge of an image, as a part of its width. */
const MARGIN = 0.04;

describe('every image', () => {
  it('keeps its text clear of its edges', () => {
    const faults = named.flatMap(({ name, sheet, lines }) => {
      const margin = sheet.width * MARGIN;
      return lines
        .filter(
          ({ left, right, top, bottom }) =>
            left < margin ||
            right > sheet.width - margin ||
            top < margin / 2 ||
            bottom > sheet.height - margin / 2,
        )
        .map(({ text }) => `${name}: ${text}`);
    });
    expectNone(faults, 'These lines leave the margins:');
  });

  it('lets no line run into another', () => {
    const faults = named.flatMap(({ name, lines }) =>
      lines.flatMap((one, index) =>
        lines
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right - 1 &&
              other.left < one.right - 1 &&
              one.top < other.bottom &&
              other.top < one.bottom,
          )
          // Lines of one label stand closer than their boxes.
          .filter((other) => Math.abs(one.bottom - other.bottom) < one.smallest * 0.8)
          .map((other) => `${name}: “${one.text}” and “${other.text}”`),
      ),
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
        ...(chart?.sources ?? []).map(({ report }) => (zh ? report.titleZh : report.titleEn)),
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
