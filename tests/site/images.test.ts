import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/charts/edition.ts';
import { notesOf } from '../../src/charts/notesOf.ts';
import type { ImageKind, ShareKind } from '../../src/lib/paths.ts';
import { localize, paths, SHARE_KINDS } from '../../src/lib/paths.ts';
import { type ImageRequest, layoutImage, listImages } from '../../src/render/image/image.ts';
import { encodeQr } from '../../src/render/image/qrPath.ts';
import { drawPng } from '../../src/render/image/rasterize.ts';
import { renderOutlined } from '../../src/render/image/svg.ts';
import { addressOf } from '../../src/render/image/words.ts';
import { loadPalette } from '../../src/render/palette.ts';
import { builtPages, dist, everyPage, headlineCharts } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { attribute, byName, parsePage } from '../support/html.ts';

const edition = loadEdition();
const palette = loadPalette();
const images = listImages(edition);
const pathOf = ({ id, kind, lang }: ImageRequest) => localize(paths.image(id, kind), lang);
const read = (request: ImageRequest) => readFileSync(`${dist}${pathOf(request)}`);
const textOf = (request: ImageRequest) => read(request).toString('utf8');
const of = (...kinds: ImageKind[]) => images.filter(({ kind }) => kinds.includes(kind));

/** Width and height by kind, in px; the height of a long picture follows from what it shows. */
const SIZES: Readonly<Partial<Record<ImageKind, readonly [number, number | null]>>> = {
  png: [1600, null],
  wechat: [1080, null],
  card: [1200, 630],
  square: [1080, 1080],
};

/** What one picture may weigh, in kB of 1,000 bytes. */
const HEAVIEST = 220;

const chartOf = ({ id }: ImageRequest) => {
  const chart = edition.charts.find((candidate) => candidate.id === id);
  if (chart === undefined) throw new Error(`There is no chart ${id}.`);
  return chart;
};

describe('every picture', () => {
  it('has the size of its kind, at most 64 colours, and a weight that a phone can bear', () => {
    const faults = of('png', 'wechat', 'card', 'square').flatMap((request) => {
      const png = read(request);
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      const [wanted = null, high = null] = SIZES[request.kind] ?? [];
      const right = width === wanted && (high === null || height === high) && height > 400;
      const light = png.length <= HEAVIEST * 1000;
      return right && light
        ? []
        : [`${pathOf(request)}: ${width} × ${height}, ${png.length} bytes`];
    });
    expectNone(faults, 'These have another size than their kind, or are too heavy:');
  });

  it('has the paper and the red of the theme, exactly', async () => {
    const { data, info } = await sharp(
      read({ id: 'hardship-households', kind: 'wechat', lang: 'zh' }),
    )
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += info.channels)
      colours.add(`#${data.toString('hex', at, at + 3)}`);
    expect(`#${data.toString('hex', 0, 3)}`).toBe(palette.colour('paper'));
    for (const name of ['red', 'ink', 'ctx']) expect(colours).toContain(palette.colour(name));
  });

  it('is drawn again to the same bytes', async () => {
    for (const kind of ['wechat', 'card', 'square'] as const) {
      const request = { id: 'contest-participation', kind, lang: 'zh' } as const;
      const svg = renderOutlined(layoutImage(edition, request));
      const draw = () => drawPng(svg, { density: 1, texts: {} });
      const once = await draw();
      // All are written by one encoder: it is asked twice for the smallest.
      if (everyPage || kind === 'card') expect(once.equals(await draw()), kind).toBe(true);
      const pixels = (png: Buffer) => sharp(png).removeAlpha().raw().toBuffer();
      const built = await pixels(read(request));
      expect(built.equals(await pixels(once)), `the built ${kind}`).toBe(true);
    }
  });
});

describe('every SVG', () => {
  it('stands alone: no variable, class, style, script or reference', () => {
    const faults = of('svg', 'outlined').flatMap((request) => {
      const [found] =
        /var\(|class=|style|<script|href|url\(|@import|<image|<foreignObject|NaN|undefined/.exec(
          textOf(request).replaceAll(/<(title|desc)>[^<]*<\/\1>/g, ''),
        ) ?? [];
      return found === undefined ? [] : [`${pathOf(request)} has ${found}`];
    });
    expectNone(faults, 'These would look different outside the site:');
  });

  it('says the finding, its notes and waivers, the reports and the name of the site as text, and the numbers in its description', () => {
    for (const request of of('svg')) {
      const chart = chartOf(request);
      const { lang } = request;
      const svg = textOf(request);
      const drawn = svg
        .replaceAll(/<(title|desc)>[^<]*<\/\1>/g, '')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/\s/g, '');
      const zh = lang === 'zh';
      for (const text of [
        chart.title[lang],
        ...notesOf(chart, chart.views[0]).map((note) => note[lang]),
        ...chart.sources.map(({ report }) => (zh ? report.titleZh : report.titleEn)),
        zh ? '数说琼工' : 'Hainan Unions in Figures',
      ]) {
        expect(drawn, pathOf(request)).toContain(text.replaceAll(/\s/g, ''));
      }
      expect(/<desc>([^<]*)<\/desc>/.exec(svg)?.[1], pathOf(request)).toContain(chart.title[lang]);
    }
  });

  it('has its text as paths where it is outlined', () => {
    for (const request of of('outlined')) {
      const svg = textOf(request);
      expect(svg, pathOf(request)).not.toMatch(/<text|font-family/);
      expect(svg.length, pathOf(request)).toBeGreaterThan(20_000);
    }
  });
});

describe('the QR code of a picture for 公众号', () => {
  const sample = of('wechat').filter(
    ({ id, lang }) => lang === 'zh' || (headlineCharts as readonly string[]).includes(id),
  );

  it.each(sample)('leads from $lang $id to its chart', async (request) => {
    const { id, lang } = request;
    const chart = chartOf(request);
    const address = addressOf({ chart, facts: edition.facts, lang, palette });
    expect(new URL(address).pathname.endsWith(localize(paths.chart(id), lang))).toBe(true);

    // The last layer is the code: its modules are read back from the pixels, one by one.
    const sheet = layoutImage(edition, request);
    const modules = encodeQr(address);
    const { x: left = 0, y: top = 0 } = sheet.layers.at(-1) ?? {};
    const [across, down] = [Math.floor(left), Math.floor(top)];
    const { data, info } = await sharp(read(request))
      .extract({ left: across, top: down, width: 200, height: 200 })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const size = Math.floor(200 / modules.length);
    const seen = modules.map((row, y) =>
      row.map((_, x) => {
        const column = Math.floor(left - across + (x + 0.5) * size);
        const line = Math.floor(top - down + (y + 0.5) * size);
        return (data[(line * info.width + column) * info.channels] ?? 0) < 128;
      }),
    );
    expect(seen).toEqual(modules);
  });
});

describe('every page of a chart and of a story', () => {
  const pages = builtPages().filter(({ kind }) => kind === 'chart' || kind === 'story');

  it('names a card and a square for previews, with their size and what they show', () => {
    expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(['chart', 'story']));
    for (const { file, neutral, lang, kind } of pages) {
      const metas = byName(parsePage(file), 'meta').map((meta) => [
        attribute(meta, 'property') ?? '',
        attribute(meta, 'content') ?? '',
      ]);
      const values = (name: string) =>
        metas.filter(([property]) => property === name).map(([, content]) => content);
      const id = neutral.split('/')[2] ?? '';
      const path = (share: ShareKind) =>
        localize(
          kind === 'chart' ? paths.image(id, share) : paths.textImage('stories', id, share),
          lang,
        );
      const addresses = values('og:image').map((address) => new URL(address ?? '').pathname);
      expect(addresses, file).toEqual(
        SHARE_KINDS.map((share) => expect.stringMatching(new RegExp(`${path(share)}$`))),
      );
      expect(values('og:image:width'), file).toEqual(['1200', '1080']);
      expect(values('og:image:height'), file).toEqual(['630', '1080']);
      for (const alt of values('og:image:alt')) expect(alt?.length, file).toBeGreaterThan(10);
      for (const [index, share] of SHARE_KINDS.entries()) {
        const png = readFileSync(`${dist}${path(share)}`);
        expect([png.readUInt32BE(16), png.readUInt32BE(20)], path(share)).toEqual([
          Number(values('og:image:width')[index]),
          Number(values('og:image:height')[index]),
        ]);
        expect(png.length, `bytes of ${path(share)}`).toBeLessThan(HEAVIEST * 1000);
      }
    }
  });
});
