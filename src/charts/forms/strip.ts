import type { Markish } from '@observablehq/plot';
import { z } from 'zod';
import type { Facts } from '../../figures/facts.ts';
import type { Mention } from '../../figures/mention.ts';
import { formatGrouped } from '../../lib/format.ts';
import type { Drawing, Form, Scene } from '../form.ts';
import type { Box } from '../marks/box.ts';
import { lines } from '../marks/line.ts';
import { type SpotStroke, spots } from '../marks/spot.ts';
import { text } from '../marks/text.ts';
import { reportId } from '../spec/ids.ts';
import { bandOfLine } from '../strip/bandOfLine.ts';
import { layoutLines } from '../strip/stripLines.ts';
import { lookOfStroke, STROKE_REACH, type StrokeLook } from '../strip/strokeReach.ts';

const schema = z.strictObject({
  form: z.literal('strip'),
  /** The report, by its id, every number of which is a stroke. */
  report: reportId,
});

type View = z.infer<typeof schema>;

/** Height in px of a line of strokes, and what is left free under it. */
const HEIGHTS = { narrow: { line: 44, free: 12 }, wide: { line: 52, free: 14 } } as const;

/** How the strokes of a kind look: a figure is darker than the rest, and red is one that a chart draws. */
const LOOKS: Readonly<Record<StrokeLook, { tone: string; width: number; dash?: string }>> = {
  used: { tone: 's-red', width: 1.5 },
  figure: { tone: 's-ink2', width: 1 },
  date: { tone: 's-ctx', width: 1 },
  list: { tone: 's-ctx', width: 1 },
  name: { tone: 's-ctx', width: 1 },
  contact: { tone: 's-ctx', width: 1 },
  document: { tone: 's-ctx', width: 1, dash: '2 2' },
  caption: { tone: 's-ctx', width: 1, dash: '2 2' },
};

const round = (px: number) => Math.round(px * 10) / 10;

/** Every number of the report that a view names. */
function mentionsOf({ report }: View, facts: Facts): readonly Mention[] {
  const mentions = facts.mentions.get(report);
  if (mentions === undefined) throw new Error(`No report has the id ${report}.`);
  return mentions;
}

const charactersOf = (mentions: readonly Mention[]) => mentions[0]?.report.characters ?? 0;
const tokensOf = (mentions: readonly Mention[]) => mentions.map(({ token }) => token);

/** Lines of equal length, as the text would be broken, each headed by the place where it begins. */
function draw(view: View, scene: Scene): Drawing {
  const { frame, words, facts, drawn } = scene;
  const mentions = mentionsOf(view, facts);
  const size = frame.type.label - 1.5;
  const { line: height, free } = HEIGHTS[frame.name];
  const layout = layoutLines(tokensOf(mentions), charactersOf(mentions), frame.width);
  const marks: Markish[] = [];
  const bands: Box[] = [];
  const strokes = new Map<StrokeLook, SpotStroke[]>();
  let y = 0;
  for (const { from, end, strokes: own } of layout) {
    const top = y + Math.round(size * 1.4);
    const base = top + height;
    marks.push(
      text(0, y + Math.round(size), words.offset(formatGrouped(from + 1)), {
        size,
        tone: 't-ink3',
      }),
      lines([[0, base, round(end), base]]),
    );
    for (const { token, index, x } of own) {
      const mention = mentions[index];
      if (mention === undefined) continue;
      const look = lookOfStroke(token, drawn);
      const stroke = [
        round(x),
        base,
        round(x),
        base - Math.round(height * STROKE_REACH[look]),
      ] as const;
      strokes.set(look, [...(strokes.get(look) ?? []), { stroke, row: scene.rowOf(mention) }]);
    }
    bands.push({ x1: 0, x2: frame.width, y1: y, y2: base + 2 });
    y = base + free;
  }
  marks.push(...[...strokes].map(([look, each]) => spots(each, LOOKS[look])));
  return { height: y - free + 2, marks, bands };
}

/** Every number of one report in its order, one stroke each, by what it is and whether a chart draws it. */
export const strip: Form<typeof schema> = {
  schema,
  rows: mentionsOf,
  reports: (view, facts) =>
    facts.reports
      .filter(({ id }) => id === view.report)
      .map((report) => ({ report, path: ['report'] })),
  scales: () => [],
  draw,
  bands(view, facts, drawn) {
    const mentions = mentionsOf(view, facts);
    return layoutLines(tokensOf(mentions), charactersOf(mentions), 0).map((line) =>
      bandOfLine(line, charactersOf(mentions), drawn),
    );
  },
  key: (_, { words }) => words.strip.key,
};
