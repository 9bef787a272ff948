import type { Markish } from '@observablehq/plot';
import { max, scaleLinear } from 'd3';
import { z } from 'zod';
import { formatPeriod, lastYear } from '../../figures/period.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { explainIncomparable } from '../../figures/series.ts';
import { breakLines } from '../../lib/text.ts';
import { findFigure, findQuantity } from '../find.ts';
import type { Drawing, Form, Scene } from '../form.ts';
import { bar } from '../marks/bar.ts';
import { gapAcross } from '../marks/gap.ts';
import { hit } from '../marks/hit.ts';
import { lines } from '../marks/line.ts';
import { text } from '../marks/text.ts';
import { lookOf, numberLabel } from '../number.ts';

/** A computed number has no date of its own: the figure that names the year in which it would have been counted. */
const datedPoint = z.strictObject({ number: z.string(), yearFrom: z.string() });

const schema = z.strictObject({
  form: z.literal('change'),
  /** The earlier and the later number. */
  points: z.tuple([z.union([z.string(), datedPoint]), z.union([z.string(), datedPoint])]),
  /** Numbers that measure the change: printed ones or derived ones. */
  change: z.array(z.string()).min(1),
});

type View = z.infer<typeof schema>;
type PointSpec = View['points'][number];

interface Point {
  readonly quantity: Quantity;
  readonly year: number;
}

function pointOf(spec: PointSpec, facts: Scene['facts']): Point {
  if (typeof spec === 'string') {
    const figure = findFigure(facts, spec);
    const year = lastYear(figure.period);
    if (year === null)
      throw new Error(`${spec} has no year in its period and cannot stand on time`);
    return { quantity: figure, year };
  }
  const { period } = findFigure(facts, spec.yearFrom);
  if (period.start === null) throw new Error(`${spec.yearFrom} has no start in its period`);
  return { quantity: findQuantity(facts, spec.number), year: Number(period.start.slice(0, 4)) };
}

function pointsOf(view: View, facts: Scene['facts']): readonly [Point, Point] {
  const [earlier, later] = [pointOf(view.points[0], facts), pointOf(view.points[1], facts)];
  if (earlier.quantity.kind === 'figure' && later.quantity.kind === 'figure') {
    const reason = explainIncomparable(earlier.quantity, later.quantity);
    if (reason !== null) throw new Error(`${reason}: they show no change`);
  }
  if (earlier.quantity.unit.id !== later.quantity.unit.id) {
    throw new Error(`${earlier.quantity.id} and ${later.quantity.id} have different units`);
  }
  return [earlier, later];
}

/** Two columns on a scale of time that starts at zero; nothing is drawn where nothing was observed. */
function draw(view: View, scene: Scene): Drawing {
  const { frame, lang, finding } = scene;
  const { type } = frame;
  const points = pointsOf(view, scene.facts);
  const narrow = frame.name === 'narrow';
  const top = type.number + 16;
  const base = top + (narrow ? 200 : 230);
  const column = narrow ? 62 : 96;
  const years = points.map(({ year }) => year);
  const x = scaleLinear(
    [Math.min(...years), Math.max(...years)],
    [column / 2, frame.width - column / 2],
  );
  const y = scaleLinear([0, max(points, ({ quantity }) => quantity.value) ?? 1], [base, top]);

  const marks: Markish[] = [lines([[0, base, frame.width, base]], { tone: 's-ink' })];
  for (const { quantity, year } of points) {
    const middle = x(year);
    const box = {
      x1: middle - column / 2,
      x2: middle + column / 2,
      y1: y(quantity.value),
      y2: base,
    };
    const found = quantity.id === finding;
    const left = middle < frame.width / 2;
    const edge = { at: left ? 0 : frame.width, anchor: left ? 'start' : 'end' } as const;
    marks.push(
      ...bar(box, {
        end: 'top',
        ...lookOf(quantity),
        em: type.label,
        tone: found ? 'red' : 'bar',
      }),
      text(edge.at, box.y1 - 8, numberLabel(quantity, lang), {
        size: type.number,
        anchor: edge.anchor,
        tone: found ? 't-red' : 't-ink',
      }),
      text(
        edge.at,
        base + type.label + 7,
        formatPeriod({ start: `${year}`, end: `${year}`, basis: 'stated' }, lang),
        {
          size: type.label,
          anchor: edge.anchor,
        },
      ),
      hit(
        { ...box, y1: box.y1 - type.number - 12, y2: base + type.label + 10 },
        scene.rowOf(quantity),
      ),
    );
  }
  marks.push(...drawGap(points, x, base, top, column, scene));
  marks.push(...drawChange(view, points, x, y, column, scene));
  return { height: Math.ceil(base + type.label + 12), marks };
}

type Scale = (value: number) => number;

function drawGap(
  [earlier, later]: readonly [Point, Point],
  x: Scale,
  base: number,
  top: number,
  column: number,
  scene: Scene,
): Markish[] {
  if (later.year - earlier.year < 2) return [];
  const box = {
    x1: x(earlier.year) + column / 2 + 12,
    x2: x(later.year) - column / 2 - 12,
    y1: base - 92,
    y2: base - 1,
  };
  return gapAcross(
    { from: earlier.year + 1, to: later.year - 1 },
    { ...box, y1: Math.max(top, box.y1) },
    scene,
  );
}

/** A measure from the one level to the other, at the column that is lower, and what the change comes to. */
function drawChange(
  view: View,
  [earlier, later]: readonly [Point, Point],
  x: Scale,
  y: Scale,
  column: number,
  scene: Scene,
): Markish[] {
  const { frame, lang, words } = scene;
  const { type } = frame;
  const falls = later.quantity.value < earlier.quantity.value;
  const [low, high] = falls ? [later, earlier] : [earlier, later];
  const [level, foot] = [y(high.quantity.value), y(low.quantity.value) - type.number - 14];
  const at = x(low.year);
  const edgeOfHigh = falls ? x(high.year) + column / 2 : x(high.year) - column / 2;
  const textX = falls ? at - column / 2 - 10 : at + column / 2 + 10;
  const anchor = falls ? 'end' : 'start';
  const room = Math.abs(textX - edgeOfHigh) - 12;
  const marks: Markish[] = [
    lines([[edgeOfHigh, level, falls ? at + column / 2 : at - column / 2, level]], { dash: '1 4' }),
    lines(
      [
        [at, level, at, foot],
        [at, foot, at - 4, foot - 6],
        [at, foot, at + 4, foot - 6],
      ],
      { tone: 's-ink' },
    ),
  ];
  let line = level + type.number + 8;
  for (const id of view.change) {
    const quantity = findQuantity(scene.facts, id);
    const tag = quantity.kind === 'derived' ? `${words.derived} ` : '';
    marks.push(
      text(textX, line, numberLabel(quantity, lang), { size: type.number, anchor, tone: 't-ink' }),
      hit(
        falls
          ? { x1: textX - Math.min(room, 120), x2: textX, y1: line - type.number, y2: line + 4 }
          : { x1: textX, x2: textX + Math.min(room, 120), y1: line - type.number, y2: line + 4 },
        scene.rowOf(quantity),
      ),
    );
    for (const part of breakLines(`${tag}${quantity.label[lang]}`, room, type.note)) {
      line += type.note + 5;
      marks.push(text(textX, line, part, { size: type.note - 0.5, anchor, tone: 't-note' }));
    }
    line += type.number + 12;
  }
  return marks;
}

/** A change between two observations: columns from zero, the empty years between them, the difference named. */
export const change: Form<typeof schema> = {
  schema,
  quantities(view, facts) {
    const measures = view.change.map((id) => findQuantity(facts, id));
    return [...pointsOf(view, facts).map(({ quantity }) => quantity), ...measures];
  },
  draw,
  key: () => '',
};
