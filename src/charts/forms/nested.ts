import type { Markish } from '@observablehq/plot';
import { z } from 'zod';
import type { Quantity } from '../../figures/quantity.ts';
import { formatQuantity } from '../../lib/format.ts';
import type { Drawing, Form, Scene } from '../form.ts';
import { bar } from '../marks/bar.ts';
import { hit } from '../marks/hit.ts';
import { measureLabel, numeral, text } from '../marks/text.ts';
import { findNamed, type NamedQuantity, named } from '../named.ts';
import { lookOf, numberLabel } from '../number.ts';

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
  return view.rows.map((row) => {
    const whole = findNamed(facts, row.whole);
    const part = findNamed(facts, row.part);
    const [all, some] = [whole.quantity, part.quantity];
    if (all.unit.id !== some.unit.id) {
      throw new Error(
        `${some.id} is in ${some.unit.id}, ${all.id} in ${all.unit.id}: no part of it`,
      );
    }
    if (some.value > all.value)
      throw new Error(`${some.id} is larger than ${all.id}: no part of it`);
    return { whole, part };
  });
}

/** The share of the part, where `derived.csv` computes it. */
function shareOf({ whole, part }: Pair, facts: Scene['facts']): Quantity | null {
  return (
    facts.derived.find(
      ({ row, inputs }) =>
        row.operation === 'ratio_percent' &&
        inputs[0] === part.quantity &&
        inputs[1] === whole.quantity,
    ) ?? null
  );
}

/** Each whole as a bar across the frame with its part laid over its beginning; the share at the right. */
function draw(view: View, scene: Scene): Drawing {
  const { frame, facts, lang, words, finding } = scene;
  const { type } = frame;
  const marks: Markish[] = [];
  let y = 0;
  for (const pair of pairsOf(view, facts)) {
    const { whole, part } = pair;
    const found = part.quantity.id === finding;
    const share = shareOf(pair, facts);
    const top = y;
    y += type.number;
    marks.push(
      text(0, y, `${whole.label[lang]}\u2002${numberLabel(whole.quantity, lang)}`, {
        size: type.label,
      }),
    );
    const box = { x1: 0, x2: frame.width, y1: y + 8, y2: y + 8 + frame.bar.height };
    const width = (part.quantity.value / whole.quantity.value) * frame.width;
    marks.push(
      ...bar(box, {
        end: 'right',
        ...lookOf(whole.quantity),
        trailing: false,
        em: type.label,
        tone: 'pale',
      }),
      hit({ ...box, y1: top }, scene.rowOf(whole.quantity)),
      ...bar(
        { ...box, x2: width },
        {
          end: 'right',
          ...lookOf(part.quantity),
          em: type.label,
          tone: found ? 'red' : 'sea',
        },
      ),
    );
    y = box.y2 + type.number + 6;
    const line = `${part.label[lang]}\u2002${numberLabel(part.quantity, lang)}`;
    const said = share === null ? '' : `${words.derived} ${numeral(formatQuantity(share, lang))}`;
    const fits =
      measureLabel(line, type.label) + measureLabel(said, type.label) + 16 <= frame.width;
    marks.push(
      text(0, y, line, { size: type.label, tone: found ? 't-red' : 't-sea' }),
      ...(said !== '' && fits
        ? [text(frame.width, y, said, { size: type.label, anchor: 'end', tone: 't-ink3' })]
        : []),
      hit({ x1: 0, x2: frame.width, y1: box.y2, y2: y + 5 }, scene.rowOf(part.quantity)),
    );
    y += 24;
  }
  return { height: Math.ceil(y - 18), marks };
}

/** A part of a whole, as a bar inside a bar: shares, not amounts, may be compared from row to row. */
export const nested: Form<typeof schema> = {
  schema,
  quantities: (view, facts) =>
    pairsOf(view, facts).flatMap(({ whole, part }) => [whole.quantity, part.quantity]),
  shares: (view, facts) =>
    pairsOf(view, facts).map(({ whole, part }) => [part.quantity, whole.quantity] as const),
  draw,
  key: () => '',
};
