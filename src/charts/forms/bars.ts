import type { Markish } from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { z } from 'zod';
import { breakLines, measureText } from '../../lib/text.ts';
import type { Drawing, Form, Scene } from '../form.ts';
import { bar } from '../marks/bar.ts';
import { hit } from '../marks/hit.ts';
import { lines } from '../marks/line.ts';
import { measureLabel, text } from '../marks/text.ts';
import { lookOf, numberLabel } from '../number.ts';
import { findNamed, type NamedQuantity, named, placeOf } from '../spec/named.ts';

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

/** Distance from one line of a name to the next, in px. */
const leadingOf = ({ frame }: Scene) => frame.type.label * 1.15;

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
  const leading = leadingOf(scene);
  const marks: Markish[] = [];
  let y = 0;
  let bottom = 0;
  for (const { item, tone, textTone } of rows) {
    const { quantity, label } = item;
    const row = scene.rowOf(quantity);
    const look = lookOf(quantity);
    const name = breakLines(label[lang], narrow ? frame.width : names - 12, type.label);
    const nameHeight = name.length * leading;
    // On phones the name stands over the bar; elsewhere the higher of the two makes the row.
    const height = narrow ? frame.bar.height : Math.max(frame.bar.height, nameHeight);
    const top = narrow ? y + nameHeight + 4 : y + (height - frame.bar.height) / 2;
    const box = { x1: names, x2: x(quantity.value), y1: top, y2: top + frame.bar.height };
    const middle = (box.y1 + box.y2) / 2;
    const first = narrow ? y : middle - nameHeight / 2;
    const baseline = middle + type.label * 0.36;
    const beyond = look.trailing ? type.label * 1.2 : type.label * 0.5;
    bottom = narrow ? box.y2 : y + height;
    marks.push(
      ...name.map((line, index) =>
        text(0, first + index * leading + type.label * 0.94, line, {
          size: type.label,
          tone: textTone,
        }),
      ),
      ...bar(box, { end: 'right', ...look, em: type.label, tone, row }),
      text(box.x2 + beyond, baseline + 1, numberLabel(quantity, lang), {
        size: type.number,
        tone: textTone,
        row,
      }),
      hit({ x1: 0, x2: frame.width, y1: y, y2: bottom + 3 }, row),
    );
    y = bottom + (narrow ? 14 : frame.bar.pitch - frame.bar.height);
  }
  // The zero line runs beside the bars, never through a name.
  if (!narrow) marks.push(lines([[names, 0, names, bottom]], { tone: 's-strong' }));
  return { height: Math.ceil(bottom + 2), marks };
}

/** Bars of numbers that share a unit and a kind, from zero, largest first. */
export const bars: Form<typeof schema> = {
  schema,
  rows: (view, facts) => barsOf(view, facts).map(({ quantity }) => quantity),
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
