import type { Markish } from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { z } from 'zod';
import { breakLines, measureText } from '../../lib/text.ts';
import type { Drawing, Form, Scene } from '../form.ts';
import { bar } from '../marks/bar.ts';
import { hit } from '../marks/hit.ts';
import { lines } from '../marks/line.ts';
import { measureLabel, text } from '../marks/text.ts';
import { findNamed, type NamedQuantity, named, placeOf } from '../named.ts';
import { lookOf, numberLabel } from '../number.ts';

const schema = z.strictObject({
  form: z.literal('bars'),
  /** Numbers of one unit and one kind; they are drawn largest first. */
  bars: z.array(named).min(2),
});

type View = z.infer<typeof schema>;

function barsOf(view: View, facts: Scene['facts']): readonly NamedQuantity[] {
  const bars = view.bars.map((item) => findNamed(facts, item));
  return bars.toSorted((a, b) => b.quantity.value - a.quantity.value);
}

interface Row {
  readonly item: NamedQuantity;
  readonly tone: 'red' | 'sea';
  readonly textTone: 't-red' | 't-ink';
}

function rowsOf(view: View, { facts, finding }: Scene): readonly Row[] {
  return barsOf(view, facts).map((item) => {
    const found = item.quantity.id === finding;
    return { item, tone: found ? 'red' : 'sea', textTone: found ? 't-red' : 't-ink' };
  });
}

/** Room that a number and the trail before it take at the end of the longest bar, in px. */
function roomForNumbers(rows: readonly Row[], scene: Scene): number {
  const { label, number } = scene.frame.type;
  const widest = Math.max(
    ...rows.map(({ item }) => measureLabel(numberLabel(item.quantity, scene.lang), number)),
  );
  return widest + label * 1.8;
}

/** A name in as many lines as its column needs, with the middle of them at `lead`. */
function nameLines(name: string, lead: number, room: number, { frame }: Scene) {
  const leading = frame.type.label * 1.12;
  const broken = breakLines(name, room, frame.type.label);
  return broken.map((line, index) => ({
    line,
    at: lead + (index - (broken.length - 1) / 2) * leading,
  }));
}

/** Phones: the name over its bar, the number at the bar's end. Wide: names in a column of their own. */
function draw(view: View, scene: Scene): Drawing {
  const { frame, lang } = scene;
  const { type } = frame;
  const rows = rowsOf(view, scene);
  const narrow = frame.name === 'narrow';
  const names = narrow
    ? 0
    : Math.min(
        frame.width * 0.4,
        Math.max(...rows.map(({ item }) => measureText(item.label[lang], type.label))) + 14,
      );
  const largest = Math.max(...rows.map(({ item }) => item.quantity.value));
  const x = scaleLinear([0, largest], [names, frame.width - roomForNumbers(rows, scene)]);
  const pitch = narrow ? frame.bar.height + type.label + 19 : frame.bar.pitch;

  const marks: Markish[] = [];
  let y = 0;
  for (const { item, tone, textTone } of rows) {
    const { quantity, label } = item;
    const look = lookOf(quantity);
    const top = narrow ? y + type.label + 7 : y;
    const box = { x1: names, x2: x(quantity.value), y1: top, y2: top + frame.bar.height };
    const baseline = (box.y1 + box.y2) / 2 + type.label * 0.36;
    const beyond = look.trailing ? type.label * 1.2 : type.label * 0.5;
    const lead = narrow ? y + type.label : baseline;
    const room = narrow ? frame.width : names - 12;
    marks.push(
      ...nameLines(label[lang], lead, room, scene).map(({ line, at }) =>
        text(0, at, line, { size: type.label, tone: textTone }),
      ),
      ...bar(box, {
        end: 'right',
        ...look,
        em: type.label,
        tone,
        row: scene.rowOf(quantity),
      }),
      text(box.x2 + beyond, baseline + 1, numberLabel(quantity, lang), {
        size: type.number,
        tone: textTone,
        row: scene.rowOf(quantity),
      }),
      hit({ x1: 0, x2: frame.width, y1: y, y2: box.y2 + 3 }, scene.rowOf(quantity)),
    );
    y += pitch;
  }
  const bottom = y - pitch + (narrow ? type.label + 7 : 0) + frame.bar.height;
  marks.push(lines([[names, 0, names, bottom]], { tone: 's-strong' }));
  return { height: Math.ceil(bottom + 2), marks };
}

/** Bars of numbers that share a unit and a kind, from zero, largest first. */
export const bars: Form<typeof schema> = {
  schema,
  quantities: (view, facts) => barsOf(view, facts).map(({ quantity }) => quantity),
  scales: (view) => [
    {
      as: 'ranking',
      by: 'width',
      numbers: view.bars.map((item, index) => placeOf(item, ['bars', index])),
    },
  ],
  draw,
  key: () => '',
};
