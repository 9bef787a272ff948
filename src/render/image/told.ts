import type { Source } from '../../charts/chart.ts';
import { layoutStrip, spread } from '../../charts/strip/strip.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Bilingual } from '../../lib/language.ts';
import type { ShareKind } from '../../lib/paths.ts';
import type { Palette } from '../palette.ts';
import { footStyles } from './footStyles.ts';
import { setPair } from './kicker.ts';
import { brand, rule } from './parts.ts';
import { type Style, setProse } from './prose.ts';
import { CARD, SQUARE } from './share.ts';
import {
  type Block,
  besideBlocks,
  block,
  placeBlock,
  type ShapeItem,
  type Sheet,
  stackBlocks,
} from './sheet.ts';
import { describeTold, type Told } from './tellText.ts';
import { saySources } from './words.ts';

/** What a shape adds to that of a chart's picture. */
const SHAPES = {
  card: {
    ...CARD,
    strip: 118,
    titles: { zh: [96, 88, 80, 72], en: [80, 72, 65, 58, 52] },
    lines: 2,
  },
  square: { ...SQUARE, strip: 200, titles: { zh: [112, 100, 90], en: [92, 82, 74, 66] }, lines: 4 },
} as const satisfies Record<
  ShareKind,
  typeof CARD & {
    /** Height of the strips. */
    strip: number;
    titles: Readonly<Record<keyof Bilingual, readonly number[]>>;
    /** A smaller title is taken where a larger one has more lines. */
    lines: number;
  }
>;

/** How high the strokes of a strip reach, and how thick they are: seen at a quarter of the size, the red ones count. */
const STROKES = [
  { kind: 'other', reach: 0.3, width: 2, colour: 'strip-other' },
  { kind: 'figure', reach: 0.66, width: 2, colour: 'strip-figure' },
  { kind: 'used', reach: 1, width: 3.6, colour: 'red' },
] as const;

/** Distance between two strips. */
const APART = 30;

/** Px to a unit of the line that strokes are laid out on. */
const UNIT = 2.6;

/** Least distance of one red stroke from the next, in px: however many stand together, each can be counted. */
const COUNTABLE = 6;

/** A report as a band of strokes on a baseline, those of the text in red. */
function drawBand(
  { report, figures }: Source,
  facts: Facts,
  palette: Palette,
  { width, height }: { readonly width: number; readonly height: number },
): Block {
  const used = new Set(figures.map(({ row }) => row.offset));
  const strokes = layoutStrip(
    facts.tokens.get(report.id) ?? [],
    report.characters,
    width / UNIT,
    ({ offset }) => used.has(offset),
  );
  const line = (d: string, colour: string, thickness: number): ShapeItem => ({
    kind: 'shape',
    tag: 'path',
    attributes: new Map<string, string | number>([
      ['d', d],
      ['fill', 'none'],
      ['stroke', palette.colour(colour)],
      ['stroke-width', thickness],
    ]),
  });
  return block(height, [
    line(`M0,${height}H${Math.round(width)}`, 'strong', 2),
    ...STROKES.map(({ kind, reach, width: thickness, colour }) => {
      const places = strokes.filter((stroke) => stroke.kind === kind).map(({ x }) => x * UNIT);
      const apart = kind === 'used' ? spread(places, COUNTABLE, width) : places;
      const course = apart.map((x) => `M${x.toFixed(1)},${height}v${(-reach * height).toFixed(1)}`);
      return line(course.join(''), colour, thickness);
    }),
  ]);
}

/** The strips of all reports in one row, each as long as its text. */
function drawBands(
  { sources }: Told,
  facts: Facts,
  palette: Palette,
  room: number,
  height: number,
) {
  const all = sources.reduce((sum, { report }) => sum + report.characters, 0);
  const free = room - APART * (sources.length - 1);
  let x = 0;
  return besideBlocks(
    sources.map((source) => {
      const width = (source.report.characters / all) * free;
      const band = [x, drawBand(source, facts, palette, { width, height })] as const;
      x += width + APART;
      return band;
    }),
  );
}

/** Strips, reports with licence, and the name of the site: under them, or beside their last line. */
function drawFoot(
  told: Told,
  facts: Facts,
  palette: Palette,
  room: number,
  { type, strip, foot }: (typeof SHAPES)[ShareKind],
): Block {
  const { lang } = told;
  const { source, name } = footStyles(type, palette);
  const sign = brand({ lang, palette }, name);
  const said = (width: number) => setProse(saySources(told, lang), source, lang, width);
  const bands = drawBands(told, facts, palette, room, strip);
  if (!foot.beside) return stackBlocks([bands, type.source, said(room), type.name * 0.5, sign]);
  const reports = said(room - sign.width - 60);
  const drop = Math.max(0, reports.height - sign.height);
  const right = stackBlocks([drop, sign]);
  const row = besideBlocks([
    [0, reports],
    [room - sign.width, right],
  ]);
  return stackBlocks([bands, type.source, row]);
}

/**
 * The picture that a link to a text is previewed with: its finding, as large as it can be, over the strips of its
 * reports with the numbers of the text in red.
 */
export function layoutTold(told: Told, kind: ShareKind, facts: Facts, palette: Palette): Sheet {
  const { lang, title, summary } = told;
  const shape = SHAPES[kind];
  const { width, height, margin, top, type, gap } = shape;
  const room = width - 2 * margin;

  const foot = drawFoot(told, facts, palette, room, shape);
  const free = height - 2 * top - foot.height - gap;
  const kicker = setPair(told.kicker, { lang, palette }, room, type.kicker);
  const sub: Style = {
    face: 'text',
    size: type.sub,
    leading: type.sub * 1.6,
    colour: palette.colour('ink2'),
  };
  const heads = shape.titles[lang].map((size) => {
    const leading = size * (lang === 'zh' ? 1.32 : 1.2);
    const heading: Style = { face: 'title', size, leading, colour: palette.colour('ink') };
    const set = setProse(title, heading, lang, room, true);
    const head = stackBlocks([
      rule(palette.colour('ink'), room, 2),
      type.kicker * 0.5,
      kicker,
      type.kicker * 0.5,
      set,
    ]);
    return { head, lines: Math.round(set.height / leading) };
  });

  // The largest title that fits on few lines, else the largest that fits.
  const fitting = heads.filter(({ head }) => head.height <= free);
  const chosen = fitting.find(({ lines }) => lines <= shape.lines) ?? fitting[0];
  if (chosen === undefined) throw new Error(`“${title}” is too long for its picture: shorten it`);

  // The summary, where there is room for all of it.
  const more = stackBlocks([chosen.head, type.sub * 0.8, setProse(summary, sub, lang, room)]);
  const head = more.height <= free ? more : chosen.head;
  return {
    width,
    height,
    lang,
    title,
    description: describeTold(told),
    paper: palette.colour('paper'),
    layers: [
      ...placeBlock(head, margin, top),
      ...placeBlock(foot, margin, height - top - foot.height),
    ],
  };
}
