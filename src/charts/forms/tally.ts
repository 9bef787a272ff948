import type { Markish } from '@observablehq/plot';
import { z } from 'zod';
import { breakLines } from '../../lib/text.ts';
import type { Drawing, Form, Scene } from '../form.ts';
import { hit } from '../marks/hit.ts';
import { lines } from '../marks/line.ts';
import { measureLabel, text } from '../marks/text.ts';
import { findNamed, named } from '../named.ts';
import { numberLabel, whenLabel } from '../number.ts';

const schema = z.strictObject({
  form: z.literal('tally'),
  /** Numbers that only share a topic, in the order in which they should be read. */
  numbers: z.array(named).min(2),
});

type View = z.infer<typeof schema>;

/** A number with its name and date, as a line of a ledger; nothing is drawn to scale. */
function draw(view: View, scene: Scene): Drawing {
  const { frame, facts, lang, words, finding } = scene;
  const { type } = frame;
  const items = view.numbers.map((item) => findNamed(facts, item));
  const size = type.number * 1.25;
  const widest = Math.max(
    ...items.map(({ quantity }) => measureLabel(numberLabel(quantity, lang), size)),
  );
  const column = Math.min(widest + 18, frame.width * 0.52);
  const marks: Markish[] = [];
  let y = 0;
  items.forEach(({ quantity, label }, index) => {
    const found = quantity.id === finding;
    const top = y;
    const baseline = top + size * 1.2 + 4;
    const when =
      quantity.kind === 'derived'
        ? words.derived
        : whenLabel(quantity, { lang, words }) || words.table.noPeriod;
    const names = breakLines(label[lang], frame.width - column, type.label);
    marks.push(
      lines([[0, top, frame.width, top]], { tone: index === 0 ? 's-ink' : 's-faint' }),
      text(0, baseline, numberLabel(quantity, lang), { size, tone: found ? 't-red' : 't-ink' }),
    );
    let line = top + type.label + 8;
    names.forEach((name, place) => {
      if (place > 0) line += type.label + 4;
      marks.push(text(column, line, name, { size: type.label, tone: found ? 't-red' : 't-ink' }));
    });
    line += type.label + 4;
    marks.push(text(column, line, when, { size: type.label - 1.5, tone: 't-ink3' }));
    y = Math.max(line, baseline) + 11;
    marks.push(hit({ x1: 0, x2: frame.width, y1: top, y2: y }, scene.rowOf(quantity)));
  });
  return { height: Math.ceil(y), marks };
}

/** A list of numbers that may not be compared: each large, named and dated, none of them drawn to scale. */
export const tally: Form<typeof schema> = {
  schema,
  quantities: (view, facts) => view.numbers.map((item) => findNamed(facts, item).quantity),
  draw,
  key: () => '',
};
