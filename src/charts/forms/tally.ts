import type { Markish } from '@observablehq/plot';
import { z } from 'zod';
import { breakLines, measureText } from '../../lib/text.ts';
import type { Drawing, Form, Scene } from '../form.ts';
import { hit } from '../marks/hit.ts';
import { lines } from '../marks/line.ts';
import { measureLabel, text } from '../marks/text.ts';
import { numberLabel, whenLabel } from '../number.ts';
import { findNamed, named } from '../spec/named.ts';

const schema = z.strictObject({
  form: z.literal('tally'),
  /** Numbers that only share a topic, in the order in which they should be read. */
  numbers: z.array(named).min(2),
});

type View = z.infer<typeof schema>;

/** Part of the frame that the numbers may take beside their names; wider ones stand over them. */
const BESIDE = 0.45;

/** Room in px for names that fonts set wider than was estimated. */
const SPARE = 4;

/** Distance in px of the names from the widest number. */
const GAP = 20;

/** A number with its name and date, as a line of a ledger; nothing is drawn to scale. */
function draw(view: View, scene: Scene): Drawing {
  const { frame, facts, lang, words, finding } = scene;
  const { type } = frame;
  const items = view.numbers.map((item) => findNamed(facts, item));
  const size = type.number * 1.25;
  const widest = Math.max(
    ...items.map(({ quantity }) => measureLabel(numberLabel(quantity, lang), size)),
  );
  const stacked = widest > frame.width * BESIDE;
  const column = stacked ? 0 : widest + GAP;
  const date = { size: type.label - 1.5, tone: 't-ink3' };
  const dates = items.map(({ quantity }) =>
    quantity.kind === 'derived'
      ? words.derived
      : whenLabel(quantity, { lang, words }) || words.table.noPeriod,
  );
  // Where the numbers stand over their names, the dates are a column at the right: beside the numbers if there is
  // room beside all, else beside the last line of each name, or under it.
  const besideNumbers = items.every(
    ({ quantity }, index) =>
      measureLabel(numberLabel(quantity, lang), size) +
        measureText(dates[index] ?? '', date.size) <=
      frame.width,
  );

  const marks: Markish[] = [];
  let y = 0;
  items.forEach(({ quantity, label }, index) => {
    const tone = quantity.id === finding ? 't-red' : 't-ink';
    const when = dates[index] ?? '';
    const top = y;
    const baseline = top + size * 1.2 + 4;
    marks.push(
      lines([[0, top, frame.width, top]], { tone: index === 0 ? 's-ink' : 's-faint' }),
      text(0, baseline, numberLabel(quantity, lang), {
        size,
        tone,
        row: scene.rowOf(quantity),
      }),
    );
    let line = stacked ? baseline + 4 : top + 4;
    const names = breakLines(label[lang], frame.width - column - SPARE, type.label);
    for (const name of names) {
      line += type.label + 4;
      marks.push(text(column, line, name, { size: type.label, tone }));
    }
    const taken = measureText(names.at(-1) ?? '', type.label) + GAP / 2;
    const besideName = stacked && taken + measureText(when, date.size) <= frame.width;
    const placed = stacked && besideNumbers ? baseline : besideName ? line : line + type.label + 4;
    marks.push(
      text(stacked ? frame.width : column, placed, when, {
        ...date,
        anchor: stacked ? 'end' : 'start',
      }),
    );
    line = Math.max(line, placed);
    y = Math.max(line, baseline) + 11;
    marks.push(hit({ x1: 0, x2: frame.width, y1: top, y2: y }, scene.rowOf(quantity)));
  });
  return { height: Math.ceil(y), marks };
}

/** A list of numbers that may not be compared: each large, named and dated, none of them drawn to scale. */
export const tally: Form<typeof schema> = {
  schema,
  rows: (view, facts) => view.numbers.map((item) => findNamed(facts, item).quantity),
  scales: () => [],
  draw,
  key: () => '',
};
