import type { Markish } from '@observablehq/plot';
import { z } from 'zod';
import { formatQuantity } from '../../lib/format.ts';
import { Misfit } from '../../lib/misfit.ts';
import { findShare } from '../findShare.ts';
import type { Drawing, Form, Scene } from '../form.ts';
import { bar } from '../marks/bar.ts';
import { hit } from '../marks/hit.ts';
import { measureLabel, numeral, text } from '../marks/text.ts';
import { lookOf, numberLabel } from '../number.ts';
import { findNamed, type NamedQuantity, named, placeOf } from '../spec/named.ts';

const schema = z.strictObject({
  form: z.literal('nested'),
  /** Each a whole and a part that the report places inside it; every whole is as wide as the frame. */
  rows: z.array(z.strictObject({ whole: named, part: named })).min(1),
});

type View = z.infer<typeof schema>;

interface Pair {
  readonly whole: NamedQuantity;
  readonly part: NamedQuantity;
}

function pairsOf(view: View, facts: Scene['facts']): readonly Pair[] {
  return view.rows.map(({ whole, part }) => {
    const pair = { whole: findNamed(facts, whole), part: findNamed(facts, part) };
    const { id } = pair.whole.quantity;
    if (pair.part.quantity.id !== id) return pair;
    throw new Misfit({
      about: id,
      expected: 'a whole and another number that is a part of it',
      fix: 'Name the part, or show the number by itself.',
    });
  });
}

/** Each whole as a bar across the frame with its part laid over its beginning; the share at the right. */
function draw(view: View, scene: Scene): Drawing {
  const { frame, facts, lang, words, finding } = scene;
  const { type } = frame;
  const marks: Markish[] = [];
  let y = 0;
  for (const { whole, part } of pairsOf(view, facts)) {
    const found = part.quantity.id === finding;
    const share = findShare(facts, part.quantity, whole.quantity);
    const rows = { whole: scene.rowOf(whole.quantity), part: scene.rowOf(part.quantity) };
    const look = lookOf(whole.quantity);
    const top = y;
    y += type.number;
    marks.push(
      text(0, y, `${whole.label[lang]}\u2002${numberLabel(whole.quantity, lang)}`, {
        size: type.label,
        row: rows.whole,
      }),
    );
    // A whole that is more than its number leaves room for the strokes that say so.
    const x2 = frame.width - (look.trailing ? type.label : 0);
    const box = { x1: 0, x2, y1: y + 8, y2: y + 8 + frame.bar.height };
    const width = (part.quantity.value / whole.quantity.value) * x2;
    marks.push(
      ...bar(box, {
        end: 'right',
        ...look,
        em: type.label,
        tone: 'pale',
        row: rows.whole,
      }),
      hit({ ...box, y1: top }, rows.whole),
      ...bar(
        { ...box, x2: width },
        {
          end: 'right',
          ...lookOf(part.quantity),
          em: type.label,
          tone: found ? 'red' : 'sea',
          row: rows.part,
        },
      ),
    );
    y = box.y2 + type.number + 6;
    const line = `${part.label[lang]}\u2002${numberLabel(part.quantity, lang)}`;
    const said = share === null ? '' : `${words.derived} ${numeral(formatQuantity(share, lang))}`;
    const fits =
      measureLabel(line, type.label) + measureLabel(said, type.label) + 16 <= frame.width;
    marks.push(
      text(0, y, line, { size: type.label, tone: found ? 't-red' : 't-sea', row: rows.part }),
      ...(said !== '' && fits
        ? [text(frame.width, y, said, { size: type.label, anchor: 'end', tone: 't-ink3' })]
        : []),
      hit({ x1: 0, x2: frame.width, y1: box.y2, y2: y + 5 }, rows.part),
    );
    y += 24;
  }
  return { height: Math.ceil(y - 18), marks };
}

/** A part of a whole, as a bar inside a bar: shares, not amounts, may be compared from row to row. */
export const nested: Form<typeof schema> = {
  schema,
  rows: (view, facts) =>
    pairsOf(view, facts).flatMap(({ whole, part }) => [whole.quantity, part.quantity]),
  shares: (view, facts) =>
    pairsOf(view, facts).map(({ whole, part }) => [part.quantity, whole.quantity] as const),
  scales: (view) =>
    view.rows.map(({ whole, part }, index) => ({
      as: 'share',
      by: 'width',
      numbers: [
        placeOf(whole, ['rows', index, 'whole'], 'whole'),
        placeOf(part, ['rows', index, 'part'], 'part'),
      ],
    })),
  draw,
  key: () => '',
};
