import type { Markish } from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { z } from 'zod';
import { bindText } from '../../figures/bind.ts';
import { formatPeriod, lastYear } from '../../figures/period.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { Misfit } from '../../lib/misfit.ts';
import { findFigure, findQuantity } from '../find.ts';
import type { Drawing, Form, Place, Scene } from '../form.ts';
import { bar } from '../marks/bar.ts';
import { gapOnBase } from '../marks/gap.ts';
import { hit } from '../marks/hit.ts';
import { lines } from '../marks/line.ts';
import { measureLabel, text } from '../marks/text.ts';
import { lookOf, numberLabel } from '../number.ts';
import { datedNumber, findDated, placeOfDated } from '../spec/datedNumber.ts';
import { figureId } from '../spec/ids.ts';
import { labelled } from '../spec/named.ts';

const schema = z.strictObject({
  form: z.literal('change'),
  /** The earlier and the later number. */
  points: z.tuple([z.union([figureId, datedNumber]), z.union([figureId, datedNumber])]),
  /** Numbers that measure the change, printed or derived, each with a short word for it. */
  change: z.array(labelled).min(1).max(2),
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
    if (year === null) {
      throw new Misfit({
        about: spec,
        expected: 'a figure whose period has an end',
        fix: 'A number without a year cannot stand on time: show it in a view of form tally.',
      });
    }
    return { quantity: figure, year };
  }
  const { quantity, year } = findDated(facts, spec);
  return { quantity, year: Number(year) };
}

/** The earlier number and the later; throws a `Misfit` where they do not stand in this order. */
function pointsOf(view: View, facts: Scene['facts']): readonly [Point, Point] {
  const [from, to] = [pointOf(view.points[0], facts), pointOf(view.points[1], facts)];
  if (from.year < to.year) return [from, to];
  throw new Misfit({
    about: from.quantity.id,
    expected: `a number of an earlier year than ${to.quantity.id} (${to.year})`,
    fix: `It is of ${from.year}: change their order, or show them in another form.`,
  });
}

/** The two columns with the scales they stand on, in px. */
interface Plan {
  readonly points: readonly [Point, Point];
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly base: number;
  readonly column: number;
}

function planOf(view: View, { frame, facts }: Scene): Plan {
  const points = pointsOf(view, facts);
  const narrow = frame.name === 'narrow';
  const top = frame.type.number + 10;
  const base = top + (narrow ? 200 : 230);
  const column = narrow ? 62 : 96;
  const years = points.map(({ year }) => year);
  const highest = Math.max(...points.map(({ quantity }) => quantity.value));
  return {
    points,
    x: scaleLinear(
      [Math.min(...years), Math.max(...years)],
      [column / 2, frame.width - column / 2],
    ),
    y: scaleLinear([0, highest], [base, top]),
    base,
    column,
  };
}

const yearLabel = (year: number, lang: Scene['lang']) =>
  formatPeriod({ start: `${year}`, end: `${year}`, basis: 'stated' }, lang);

/** A column from zero with its number above and its year below, both at the outer edge of the frame. */
function drawPoint({ quantity, year }: Point, plan: Plan, scene: Scene): Markish[] {
  const { frame, lang, finding } = scene;
  const { type } = frame;
  const { base, column } = plan;
  const middle = plan.x(year);
  const box = {
    x1: middle - column / 2,
    x2: middle + column / 2,
    y1: plan.y(quantity.value),
    y2: base,
  };
  const row = scene.rowOf(quantity);
  const found = quantity.id === finding;
  const beside = plan.points.some((point) => point.quantity.id === finding);
  const edge =
    middle < frame.width / 2
      ? ({ at: 0, anchor: 'start' } as const)
      : ({ at: frame.width, anchor: 'end' } as const);
  return [
    ...bar(box, {
      end: 'top',
      ...lookOf(quantity),
      em: type.label,
      tone: found ? 'red' : beside ? 'ctx' : 'bar',
      row,
    }),
    text(edge.at, box.y1 - 8, numberLabel(quantity, lang), {
      size: type.number,
      anchor: edge.anchor,
      tone: found ? 't-red' : 't-ink',
      row,
    }),
    text(edge.at, base + type.label + 7, yearLabel(year, lang), {
      size: type.label,
      anchor: edge.anchor,
    }),
    hit({ ...box, y1: box.y1 - type.number - 10, y2: base + type.label + 10 }, row),
  ];
}

/** The years between the two: white space between dotted borders, with a word in it. */
function drawGap({ points, x, base, column }: Plan, scene: Scene): Markish[] {
  const [earlier, later] = points;
  if (later.year - earlier.year < 2) return [];
  const [left, right] = [x(earlier.year) + column / 2 + 14, x(later.year) - column / 2 - 14];
  const box = { x1: left, x2: right, y1: base - 84, y2: base };
  return gapOnBase({ from: earlier.year + 1, to: later.year - 1 }, box, scene);
}

/** A measure from the one level to the other, over the lower column, and what the change comes to. */
function drawChange(view: View, plan: Plan, scene: Scene): Markish[] {
  const { frame, lang, words } = scene;
  const { type } = frame;
  const [earlier, later] = plan.points;
  const falls = later.quantity.value < earlier.quantity.value;
  const [low, high] = falls ? [later, earlier] : [earlier, later];
  const level = plan.y(high.quantity.value);
  const foot = plan.y(low.quantity.value) - type.number - 12;
  const at = plan.x(low.year);
  const half = plan.column / 2;
  const [inner, outer] = falls ? [at - half, at + half] : [at + half, at - half];
  const highEdge = falls ? plan.x(high.year) + half : plan.x(high.year) - half;
  // The text keeps clear of the lower column's own number.
  const away =
    Math.max(plan.column, measureLabel(numberLabel(low.quantity, lang), type.number)) + 12;
  const textX = falls ? inner - 12 : outer + away;
  const anchor = falls ? 'end' : 'start';

  const marks: Markish[] = [
    lines([[highEdge, level, outer, level]], { dash: '1 4' }),
    lines(
      [
        [at, level, at, foot],
        [at, foot, at - 4, foot - 6],
        [at, foot, at + 4, foot - 6],
      ],
      { tone: 's-ink' },
    ),
  ];
  let y = level + 4;
  for (const { number, label } of view.change) {
    const quantity = findQuantity(scene.facts, number);
    const top = y;
    const derived = quantity.kind === 'derived';
    const tag = derived ? (lang === 'zh' ? `（${words.derived}）` : ` (${words.derived})`) : '';
    y += type.note + 4;
    marks.push(
      text(textX, y, bindText(label[lang], scene.facts, lang) + tag, {
        size: type.note - 0.5,
        anchor,
        tone: 't-note',
      }),
    );
    const line = numberLabel(quantity, lang);
    y += type.number + 4;
    marks.push(text(textX, y, line, { size: type.number, anchor, row: scene.rowOf(quantity) }));
    const width = measureLabel(line, type.number);
    marks.push(
      hit(
        {
          x1: falls ? textX - width : textX,
          x2: falls ? textX : textX + width,
          y1: top,
          y2: y + 3,
        },
        scene.rowOf(quantity),
      ),
    );
    y += 4;
  }
  return marks;
}

/** Two columns on a scale of time that starts at zero; nothing is drawn where nothing was observed. */
function draw(view: View, scene: Scene): Drawing {
  const plan = planOf(view, scene);
  const { width, type } = scene.frame;
  return {
    height: Math.ceil(plan.base + type.label + 12),
    marks: [
      lines([[0, plan.base, width, plan.base]], { tone: 's-ink' }),
      ...plan.points.flatMap((point) => drawPoint(point, plan, scene)),
      ...drawGap(plan, scene),
      ...drawChange(view, plan, scene),
    ],
  };
}

/** A change between two observations: columns from zero, the empty years between them, the difference named. */
export const change: Form<typeof schema> = {
  schema,
  rows(view, facts) {
    const measures = view.change.map(({ number }) => findQuantity(facts, number));
    return [...pointsOf(view, facts).map(({ quantity }) => quantity), ...measures];
  },
  scales: (view) => [
    {
      as: 'series',
      by: 'height',
      numbers: view.points.map((point, index): Place => {
        const path = ['points', index];
        return typeof point === 'string' ? { id: point, path } : placeOfDated(point, path);
      }),
    },
  ],
  draw,
  key: () => '',
};
