import type { Markish } from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { z } from 'zod';
import { formatPeriod } from '../../figures/period.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { defineWhole } from '../../figures/whole.ts';
import { formatNumber } from '../../lib/format.ts';
import { breakLines } from '../../lib/text.ts';
import { findFigure } from '../find.ts';
import type { Drawing, Form, Scene } from '../form.ts';
import { bar } from '../marks/bar.ts';
import { hit } from '../marks/hit.ts';
import { lines, type Stroke } from '../marks/line.ts';
import { measureLabel, numeral, text } from '../marks/text.ts';
import { lookOf, numberLabel } from '../number.ts';
import { datedNumber, findDated, placeOfDated } from '../spec/datedNumber.ts';
import { figureId } from '../spec/ids.ts';

const schema = z.strictObject({
  form: z.literal('parts'),
  /** The stated total. */
  total: figureId,
  /** Its parts in any order; they are drawn largest first and must add up to the total. */
  parts: z.array(figureId).min(2),
  /** What stood before, in the year that another figure's period starts with. */
  before: datedNumber.optional(),
});

type View = z.infer<typeof schema>;

const wholeOf = (view: View, facts: Scene['facts']) =>
  defineWhole(
    findFigure(facts, view.total),
    view.parts.map((id) => findFigure(facts, id)),
  );

interface Row {
  readonly quantity: Quantity;
  readonly x1: number;
  readonly x2: number;
}

/** A label over a bar: its year at the left, its number at the bar's end. */
function headline(row: Row, year: string, y: number, scene: Scene): Markish[] {
  const { type } = scene.frame;
  return [
    text(0, y, year, { size: type.label }),
    text(row.x2, y, numberLabel(row.quantity, scene.lang), {
      size: type.number,
      anchor: 'end',
      row: scene.rowOf(row.quantity),
    }),
  ];
}

/**
 * A name in as many lines as it needs, its number behind the last; where that has no room, behind the last word of a
 * name that has several, else under it.
 */
function wrapLabel(name: string, number: string, room: number, size: number): readonly string[] {
  const lines = breakLines(name, room, size);
  const behind = (text: string) => (text === '' ? number : `${text}\u2002${number}`);
  const last = lines.at(-1) ?? '';
  if (measureLabel(behind(last), size) <= room) return [...lines.slice(0, -1), behind(last)];
  const at = last.lastIndexOf(' ');
  const [rest, word] = [last.slice(0, Math.max(0, at)), last.slice(at + 1)];
  return at > 0 && measureLabel(behind(word), size) <= room
    ? [...lines.slice(0, -1), rest, behind(word)]
    : [...lines, number];
}

/** The label of a part, laid out. */
interface Label {
  readonly lines: readonly string[];
  readonly side: 'left' | 'right';
  /** How far it reaches out of the pitch of a bar, above and below together. */
  readonly excess: number;
}

/** Line height of a label, in its size. */
const LEADING = 1.25;

/**
 * The label of a part: left of its bar where there is room, else right of it; where neither side holds
 * it in one line, in several lines on the wider side.
 */
function layoutLabel(row: Row, { frame, lang }: Scene): Label {
  const size = frame.type.label;
  const gap = size * 0.6;
  const number = numeral(formatNumber(row.quantity, lang));
  const name = row.quantity.label[lang];
  const line = `${name}\u2002${number}`;
  const room = { left: row.x1 - gap, right: frame.width - row.x2 - gap };
  const width = measureLabel(line, size);
  const left = width <= room.left || (width > room.right && room.left >= room.right);
  const fits = width <= (left ? room.left : room.right);
  const lines = fits ? [line] : wrapLabel(name, number, left ? room.left : room.right, size);
  return {
    lines,
    side: left ? 'left' : 'right',
    excess: Math.max(0, (lines.length + 0.5) * size * LEADING - frame.bar.pitch),
  };
}

function partLabel(row: Row, { lines, side }: Label, middle: number, scene: Scene): Markish[] {
  const { frame, lang, finding } = scene;
  const size = frame.type.label;
  const gap = size * 0.6;
  const number = numeral(formatNumber(row.quantity, lang));
  return lines.map((part, index) =>
    text(
      side === 'left' ? row.x1 - gap : row.x2 + gap,
      middle + size * 0.36 + (index - (lines.length - 1) / 2) * size * LEADING,
      part,
      {
        size,
        anchor: side === 'left' ? 'end' : 'start',
        tone: row.quantity.id === finding ? 't-red' : 't-ink',
        row: part.includes(number) ? scene.rowOf(row.quantity) : undefined,
      },
    ),
  );
}

function draw(view: View, scene: Scene): Drawing {
  const { frame, facts, lang, words, finding } = scene;
  const { type } = frame;
  const { total, sum, parts } = wholeOf(view, facts);
  // Parts that add up to more than the total, for a reason that the chart gives, end beyond it.
  const x = scaleLinear([0, Math.max(total.value, sum)], [0, frame.width]);
  const marks: Markish[] = [];
  let y = 0;

  // What stood before, thinner than the total.
  if (view.before !== undefined) {
    const { quantity, year } = findDated(facts, view.before);
    const row = { quantity, x1: 0, x2: x(quantity.value) };
    const thin = frame.bar.height * 0.8;
    const top = y;
    y += type.number;
    marks.push(
      ...headline(row, formatPeriod({ start: year, end: year, basis: 'stated' }, lang), y, scene),
    );
    const box = { x1: 0.6, x2: row.x2, y1: y + 8, y2: y + 8 + thin };
    marks.push(
      ...bar(box, {
        end: 'right',
        ...lookOf(quantity),
        em: type.label * 1.4,
        tone: 'bar',
        row: scene.rowOf(quantity),
      }),
      text(row.x2 + type.label * 0.7, box.y2 - thin / 2 + type.note * 0.36, words.derived, {
        size: type.note,
        tone: 't-note',
      }),
      hit({ ...box, y1: top }, scene.rowOf(quantity)),
    );
    y = box.y2 + 16;
  }

  // The total, solid and as wide as the frame.
  const totalRow = { quantity: total, x1: 0, x2: x(total.value) };
  const totalTop = y;
  y += type.number;
  marks.push(...headline(totalRow, formatPeriod(total.period, lang), y, scene));
  const totalBox = { x1: 0, x2: totalRow.x2, y1: y + 8, y2: y + 8 + frame.bar.height };
  marks.push(
    ...bar(totalBox, {
      end: 'right',
      ...lookOf(total),
      em: type.label,
      tone: 'bar',
      row: scene.rowOf(total),
    }),
    hit({ ...totalBox, y1: totalTop }, scene.rowOf(total)),
  );
  y = totalBox.y2 + frame.bar.pitch - frame.bar.height;

  // The parts end to end: a stair that comes out at the total's end.
  const hairlines: Stroke[] = [];
  // Where the hairline starts that comes down on the next part.
  let above = totalBox.y2;
  let from = 0;
  for (const part of parts) {
    const row = { quantity: part, x1: x(from), x2: x(from + part.value) };
    const label = layoutLabel(row, scene);
    y += label.excess / 2;
    const box = { x1: row.x1, x2: row.x2, y1: y, y2: y + frame.bar.height };
    hairlines.push([row.x1, above, row.x1, box.y1]);
    marks.push(
      ...bar(box, {
        end: 'right',
        ...lookOf(part),
        em: type.label,
        tone: part.id === finding ? 'red' : 'sea',
        row: scene.rowOf(part),
      }),
      ...partLabel(row, label, (box.y1 + box.y2) / 2, scene),
      hit({ ...box, x1: 0, x2: frame.width }, scene.rowOf(part)),
    );
    above = box.y2;
    from += part.value;
    y += frame.bar.pitch + label.excess / 2;
  }
  const bottom = y - frame.bar.pitch + frame.bar.height;
  hairlines.push([totalBox.x2, totalBox.y2, totalBox.x2, above - frame.bar.height]);
  marks.push(lines(hairlines, { tone: 's-strong' }));
  return { height: Math.ceil(bottom + 1), marks };
}

/** Parts of a stated whole, laid end to end under it: the stair shows that they add up. */
export const parts: Form<typeof schema> = {
  schema,
  rows(view, facts) {
    const { total, parts } = wholeOf(view, facts);
    const before = view.before === undefined ? [] : [findDated(facts, view.before).quantity];
    return [...before, total, ...parts];
  },
  shares(view, facts) {
    const { total, parts } = wholeOf(view, facts);
    return parts.map((part) => [part, total] as const);
  },
  scales: (view) => [
    {
      as: 'parts',
      by: 'width',
      numbers: [
        { id: view.total, path: ['total'], role: 'whole' },
        ...view.parts.map((id, index) => ({ id, path: ['parts', index], role: 'part' as const })),
        ...(view.before === undefined ? [] : [placeOfDated(view.before, ['before'])]),
      ],
    },
  ],
  draw,
  key: () => '',
};
