import type { Markish } from '@observablehq/plot';
import { range, scaleLinear } from 'd3';
import { z } from 'zod';
import { type Span, spanOf } from '../../figures/period.ts';
import type { Figure } from '../../figures/quantity.ts';
import { formatAmount, formatNumber, formatUnit } from '../../lib/format.ts';
import { Misfit } from '../../lib/misfit.ts';
import { findFigure } from '../find.ts';
import type { Drawing, Form, Scene } from '../form.ts';
import { refuseMyriads } from '../marks/dotLimit.ts';
import { type DotField, dots, fieldBox } from '../marks/dots.ts';
import { hit } from '../marks/hit.ts';
import { lines, type Stroke } from '../marks/line.ts';
import { measureLabel, numeral, text } from '../marks/text.ts';
import { isTrailing, numberLabel, whenLabel } from '../number.ts';
import { figureId } from '../spec/ids.ts';

const schema = z.strictObject({
  form: z.literal('spans'),
  /** Numbers of different kinds, each in a lane of its own. */
  lanes: z.array(figureId).min(2),
  /** How many units one dot stands for. */
  per: z.int().positive(),
});

type View = z.infer<typeof schema>;

type Kind = keyof Scene['words']['spans'];

/** One number on the time that it covers. */
interface Lane {
  readonly figure: Figure;
  readonly kind: Kind;
  readonly span: Span;
}

/**
 * The time that a number covers. The years of an average that run from one congress to the next begin
 * and end inside a calendar year, so they are set half a year off: no single year is singled out.
 */
function laneOf(figure: Figure): Lane {
  const span = spanOf(figure.period);
  if (span === null) {
    throw new Misfit({
      about: figure.id,
      expected: 'a figure whose period has a start and an end',
      fix: 'A number without a period cannot stand on time: show it in a view of form tally.',
    });
  }
  if (figure.indicator.measure === 'annual') {
    return { figure, kind: 'annual', span: { from: span.from + 0.5, to: span.to - 0.5 } };
  }
  return { figure, kind: span.to - span.from > 1 ? 'total' : 'year', span };
}

function lanesOf(view: View, facts: Scene['facts']): readonly Lane[] {
  return view.lanes.map((id) => laneOf(findFigure(facts, id)));
}

const TONES = { annual: 'sea', total: 'ink', year: 'ink' } as const satisfies Record<Kind, string>;
const LABEL_TONES = { annual: 't-sea', total: 't-ink', year: 't-ink' } as const;

/** Dots stand closer than elsewhere, so that five fit side by side in a year on a phone. */
const CLOSER = 0.89;

/** The fields of dots of a lane: one a year for a number per year, one in all for the other kinds. */
function fieldsOf(
  { figure, kind, span }: Lane,
  y: number,
  x: (year: number) => number,
  view: View,
  scene: Scene,
): DotField[] {
  const dot = { pitch: scene.frame.dot.pitch * CLOSER, radius: scene.frame.dot.radius * CLOSER };
  const count = figure.value / view.per;
  const years = kind === 'annual' ? range(span.from, span.to) : [span.from];
  const end = kind === 'annual' ? span.from + 1 : span.to;
  const gutter = kind === 'annual' ? dot.pitch * 0.55 : 0;
  const room = x(end) - x(span.from) - gutter;
  const perLine = Math.max(1, Math.floor((room - 2 * dot.radius) / dot.pitch) + 1);
  const inset = (room - ((perLine - 1) * dot.pitch + 2 * dot.radius)) / 2 + gutter / 2;
  return years.map((year) => ({ x: x(year) + inset, y, count, perLine, run: 'across', ...dot }));
}

/** A comb with a tooth at each year for an average, a bar as long as its years for a total. */
function header(
  { figure, kind, span }: Lane,
  y: number,
  x: (year: number) => number,
  { rowOf }: Scene,
): Markish {
  const row = rowOf(figure);
  if (kind !== 'annual') {
    return lines([[x(span.from), y, x(span.to), y]], {
      width: kind === 'total' ? 3 : 2,
      tone: 's-ink',
      row,
    });
  }
  const teeth: Stroke[] = range(span.from, span.to + 0.01).map((year) => [
    x(year),
    y,
    x(year),
    y + 5,
  ]);
  return lines([[x(span.from), y, x(span.to), y], ...teeth], { width: 1.5, tone: 's-sea', row });
}

interface CaptionPlace {
  readonly x: number;
  readonly y: number;
  /** Whether the number goes without its unit. */
  readonly bare: boolean;
}

/** Three lines beside the dots: the number, what kind of number it is, and when it holds. */
function caption(lane: Lane, { x, y, bare }: CaptionPlace, scene: Scene): Markish[] {
  const { frame, lang, words } = scene;
  const { label, number } = frame.type;
  const lead = y + number * 0.95;
  const line = bare ? numeral(formatNumber(lane.figure, lang)) : numberLabel(lane.figure, lang);
  return [
    text(x, lead, line, {
      size: number + 1,
      tone: LABEL_TONES[lane.kind],
      row: scene.rowOf(lane.figure),
    }),
    text(x, lead + label + 7, words.spans[lane.kind], { size: label, tone: 't-ink t-bold' }),
    text(x, lead + 2 * label + 13, whenLabel(lane.figure, scene), {
      size: label - 1,
      tone: 't-ink3',
    }),
  ];
}

function axis(
  domain: readonly [number, number],
  x: (year: number) => number,
  y: number,
  scene: Scene,
): Markish[] {
  const { frame } = scene;
  const years = range(domain[0], domain[1]);
  const every = frame.name === 'narrow' ? Math.ceil((years.length - 1) / 2) : 1;
  const shown = years.filter((year) => (year - domain[0]) % every === 0 || year === domain[1] - 1);
  return [
    lines(
      [
        [x(domain[0]), y, x(domain[1]), y],
        ...range(domain[0], domain[1] + 1).map((year): Stroke => [x(year), y, x(year), y - 4]),
      ],
      { tone: 's-strong' },
    ),
    ...shown.map((year) =>
      text(x(year + 0.5), y - 9, String(year), {
        size: frame.type.label - 1,
        anchor: 'middle',
        tone: 't-ink3',
      }),
    ),
  ];
}

function draw(view: View, scene: Scene): Drawing {
  const { frame } = scene;
  const lanes = lanesOf(view, scene.facts);
  const domain = [
    Math.floor(Math.min(...lanes.map(({ span }) => span.from))),
    Math.ceil(Math.max(...lanes.map(({ span }) => span.to))),
  ] as const;
  const x = scaleLinear(domain, [1, frame.width - 1]);
  const captionHeight = frame.type.number + 2 * frame.type.label + 16;
  const edge = frame.type.label * 0.8;
  // Beside its time, on the wider side.
  const placeOf = ({ span }: Lane) =>
    frame.width - x(span.to) > x(span.from)
      ? { x: x(span.to) + edge, room: frame.width - x(span.to) - edge }
      : { x: 0, room: x(span.from) - edge };
  // The unit stands in the subtitle: where one number has no room for it, all go without.
  const bare = lanes.some(
    (lane) =>
      measureLabel(numberLabel(lane.figure, scene.lang), frame.type.number + 1) >
      placeOf(lane).room,
  );

  const marks: Markish[] = [];
  let y = frame.type.label + 10;
  marks.push(...axis(domain, x, y, scene));
  y += 18;
  lanes.forEach((lane, index) => {
    if (index > 0) {
      marks.push(lines([[0, y, frame.width, y]], { tone: 's-faint' }));
      y += 16;
    }
    const fields = fieldsOf(lane, y + 11, x, view, scene);
    const trailing = isTrailing(lane.figure);
    const bottom = Math.max(...fields.map((field) => fieldBox(field, trailing ? 3 : 0).y2));
    const at = { x: placeOf(lane).x, y, bare };
    const height = Math.max(bottom - y, captionHeight);
    marks.push(
      header(lane, y + 1, x, scene),
      ...fields.flatMap((field) =>
        dots(field, {
          tone: TONES[lane.kind],
          hollow: lane.kind === 'annual',
          trailing,
          row: scene.rowOf(lane.figure),
        }),
      ),
      ...caption(lane, at, scene),
      hit({ x1: 0, x2: frame.width, y1: y - 6, y2: y + height + 2 }, scene.rowOf(lane.figure)),
    );
    y += height + 14;
  });
  return { height: Math.ceil(y - 10), marks };
}

/** Numbers on the time they cover, each kind in its own lane: an average, a total, one year. Never a series. */
export const spans: Form<typeof schema> = {
  schema,
  rows(view, facts) {
    const figures = lanesOf(view, facts).map(({ figure }) => figure);
    refuseMyriads(figures, view.per);
    return figures;
  },
  scales: (view) => [
    {
      as: 'lanes',
      by: 'dots',
      per: view.per,
      numbers: view.lanes.map((id, index) => ({ id, path: ['lanes', index] })),
    },
  ],
  draw,
  key(view, { facts, lang, words }) {
    const [first = ''] = view.lanes;
    const unit = { ...findFigure(facts, first), value: view.per };
    return words.dotIs(formatAmount(view.per, lang) + formatUnit(unit, lang));
  },
};
