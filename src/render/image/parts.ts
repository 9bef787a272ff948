import type { Chart } from '../../charts/chart.ts';
import type { Frame } from '../../charts/frame.ts';
import { hasStrips } from '../../charts/strip/hasStrips.ts';
import { layoutStrip } from '../../charts/strip/strip.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Language } from '../../lib/language.ts';
import { site } from '../../site.ts';
import { drawStrip, STRIP_HEIGHT } from '../drawing/drawStrip.ts';
import { drawView } from '../drawing/drawView.ts';
import type { Palette } from '../palette.ts';
import { readItems } from './marks.ts';
import { measureLine, type Style, setLine } from './prose.ts';
import { type Block, block, type Item, type ShapeItem } from './sheet.ts';

/** A chart with all that its images are made of. */
export interface Subject {
  readonly chart: Chart;
  readonly facts: Facts;
  readonly lang: Language;
  readonly palette: Palette;
}

/** A rectangle of one colour. */
export const fill = (
  colour: string,
  x: number,
  y: number,
  width: number,
  height: number,
): ShapeItem => ({
  kind: 'shape',
  tag: 'rect',
  attributes: new Map<string, string | number>([
    ['x', x],
    ['y', y],
    ['width', width],
    ['height', height],
    ['fill', colour],
  ]),
});

/** A rule across `width`. */
export const rule = (colour: string, width: number, thickness: number): Block =>
  block(thickness, [fill(colour, 0, 0, width, thickness)]);

/** The default view drawn for a frame: its height and its marks, in px of the frame. */
export function drawFrame(
  { chart, facts, lang, palette }: Subject,
  frame: Frame,
): { readonly height: number; readonly items: readonly Item[] } {
  const [view] = chart.views;
  if (view === undefined) throw new Error(`${chart.id} has no view`);
  const { height, marks } = drawView(chart, view, facts, frame, lang);
  return { height, items: readItems(marks, palette) };
}

/** One strip for each report that the chart takes numbers from, all `width` wide, strokes `scale` thick. */
export function strips({ chart, facts, palette }: Subject, width: number, scale: number): Block[] {
  if (!hasStrips(chart)) return [];
  return chart.sources.map(({ report, places }) => {
    const tokens = facts.tokens.get(report.id) ?? [];
    const strokes = layoutStrip(tokens, report.characters, width / scale, ({ offset }) =>
      places.has(offset),
    );
    const marks = drawStrip(strokes, width / scale, () => null);
    return {
      height: STRIP_HEIGHT * scale,
      layers: [{ x: 0, y: 0, scale, items: readItems(marks, palette) }],
    };
  });
}

/** The site's mark, 36 × 34 in its own unit, as `Mark.astro` has it. */
const MARK = {
  ink: 'M1,33H35M4,33V15M9,33V22M13,33V11M23,33V15M28,33V22M32,33V13',
  red: 'M18,33V1',
} as const;
const MARK_WIDTH = 36;
const MARK_HEIGHT = 34;

/** The mark and the name of the site on a line as high as its leading. */
export function brand(
  { lang, palette }: Pick<Subject, 'lang' | 'palette'>,
  style: Style,
): Block & { readonly width: number } {
  const height = style.size * 1.02;
  const scale = height / MARK_HEIGHT;
  const stroke = (d: string, colour: string): ShapeItem => ({
    kind: 'shape',
    tag: 'path',
    attributes: new Map<string, string | number>([
      ['d', d],
      ['fill', 'none'],
      ['stroke', colour],
      ['stroke-width', 2],
    ]),
  });
  const indent = MARK_WIDTH * scale + style.size * 0.42;
  return {
    width: indent + measureLine(site.name[lang], style, lang),
    height: style.leading,
    layers: [
      {
        x: 0,
        y: (style.leading - height) / 2,
        scale,
        items: [stroke(MARK.ink, palette.colour('ink')), stroke(MARK.red, palette.colour('red'))],
      },
      { x: 0, y: 0, scale: 1, items: [setLine(site.name[lang], style, indent)] },
    ],
  };
}
