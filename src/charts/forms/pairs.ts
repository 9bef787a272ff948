import type { Markish } from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { z } from 'zod';
import { bindText } from '../../figures/bind.ts';
import { breakLines } from '../../lib/text.ts';
import type { Drawing, Form, Scene } from '../form.ts';
import { bar } from '../marks/bar.ts';
import { hit } from '../marks/hit.ts';
import { lines } from '../marks/line.ts';
import { fitSize, measureLabel, text } from '../marks/text.ts';
import { findNamed, type NamedQuantity, named, placeOf } from '../named.ts';
import { lookOf, numberLabel } from '../number.ts';

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const schema = z.strictObject({
  form: z.literal('pairs'),
  pairs: z
    .array(
      z.strictObject({
        title: bilingual,
        before: named,
        after: named,
        /** Why the two differ in kind: then no bar compares them. */
        different: bilingual.optional(),
      }),
    )
    .min(1),
});

type View = z.infer<typeof schema>;

interface Pair {
  readonly title: string;
  readonly before: NamedQuantity;
  readonly after: NamedQuantity;
  readonly different: string | null;
}

function pairsOf(view: View, { facts, lang }: Pick<Scene, 'facts' | 'lang'>): readonly Pair[] {
  return view.pairs.map((spec) => {
    const before = findNamed(facts, spec.before);
    const after = findNamed(facts, spec.after);
    return {
      title: bindText(spec.title[lang], facts, lang),
      before,
      after,
      different: spec.different === undefined ? null : bindText(spec.different[lang], facts, lang),
    };
  });
}

/** Two bars on one scale from zero, the later one under the earlier. */
function drawCompared(pair: Pair, top: number, scene: Scene): Drawing {
  const { frame, lang, finding } = scene;
  const { type } = frame;
  const both = [pair.before, pair.after];
  const room = Math.max(
    ...both.map(({ quantity }) => measureLabel(numberLabel(quantity, lang), type.number)),
  );
  const names = Math.max(...both.map(({ label }) => measureLabel(label[lang], type.label))) + 12;
  const largest = Math.max(...both.map(({ quantity }) => quantity.value));
  const x = scaleLinear([0, largest], [names, frame.width - room - type.label * 1.6]);
  const marks: Markish[] = [];
  let y = top;
  both.forEach(({ quantity, label }, index) => {
    const found = quantity.id === finding;
    const box = { x1: names, x2: x(quantity.value), y1: y, y2: y + frame.bar.height };
    const baseline = (box.y1 + box.y2) / 2 + type.label * 0.36;
    const look = lookOf(quantity);
    const row = scene.rowOf(quantity);
    marks.push(
      text(0, baseline, label[lang], { size: type.label, tone: found ? 't-red' : 't-ink' }),
      ...bar(box, {
        end: 'right',
        ...look,
        em: type.label,
        tone: found ? 'red' : index === 0 ? 'ctx' : 'bar',
        row,
      }),
      text(
        box.x2 + type.label * (look.trailing ? 1.2 : 0.5),
        baseline + 1,
        numberLabel(quantity, lang),
        {
          size: type.number,
          tone: found ? 't-red' : 't-ink',
          row,
        },
      ),
      hit({ x1: 0, x2: frame.width, y1: box.y1 - 4, y2: box.y2 + 4 }, row),
    );
    y = box.y2 + 9;
  });
  return { height: y - 9, marks };
}

/** Two numbers side by side with a dotted line between them: they differ in kind, and no bar compares them. */
function drawApart(pair: Pair, top: number, scene: Scene): Drawing {
  const { frame, lang, finding } = scene;
  const { type } = frame;
  const half = frame.width / 2;
  const marks: Markish[] = [];
  let bottom = top;
  [pair.before, pair.after].forEach(({ quantity, label }, index) => {
    const left = index === 0 ? 0 : half + 14;
    const found = quantity.id === finding;
    const baseline = top + type.number * 1.5;
    const number = numberLabel(quantity, lang);
    marks.push(
      text(left, baseline, number, {
        size: fitSize(number, type.number * 1.45, half - 18),
        tone: found ? 't-red' : 't-ink',
        row: scene.rowOf(quantity),
      }),
    );
    let y = baseline + 6;
    for (const line of breakLines(label[lang], half - 24, type.label)) {
      y += type.label + 4;
      marks.push(text(left, y, line, { size: type.label, tone: 't-ink2' }));
    }
    bottom = Math.max(bottom, y);
    marks.push(hit({ x1: left, x2: left + half - 20, y1: top, y2: y + 4 }, scene.rowOf(quantity)));
  });
  marks.push(lines([[half, top, half, bottom]], { dash: '1 4' }));
  let y = bottom + 6;
  for (const line of breakLines(pair.different ?? '', frame.width, type.note)) {
    y += type.note + 6;
    marks.push(text(0, y, line, { size: type.note, tone: 't-note' }));
  }
  return { height: y + 2, marks };
}

function draw(view: View, scene: Scene): Drawing {
  const { frame } = scene;
  const marks: Markish[] = [];
  let y = 0;
  pairsOf(view, scene).forEach((pair, index) => {
    if (index > 0) {
      marks.push(lines([[0, y + 14, frame.width, y + 14]], { tone: 's-faint' }));
      y += 28;
    }
    y += frame.type.label;
    marks.push(text(0, y, pair.title, { size: frame.type.label, tone: 't-ink t-bold' }));
    const drawn = (pair.different === null ? drawCompared : drawApart)(pair, y + 12, scene);
    marks.push(...drawn.marks);
    y = drawn.height;
  });
  return { height: Math.ceil(y + 3), marks };
}

/** Before and after: bars where the two may be compared, numbers side by side where they differ in kind. */
export const pairs: Form<typeof schema> = {
  schema,
  quantities: (view, facts) =>
    pairsOf(view, { facts, lang: 'zh' }).flatMap(({ before, after }) => [
      before.quantity,
      after.quantity,
    ]),
  // Pairs that differ in kind are numbers side by side: no bar compares them.
  scales: (view) =>
    view.pairs.flatMap(({ before, after, different }, index) =>
      different === undefined
        ? [
            {
              as: 'pair',
              by: 'width',
              numbers: [
                placeOf(before, ['pairs', index, 'before']),
                placeOf(after, ['pairs', index, 'after']),
              ],
            },
          ]
        : [],
    ),
  draw,
  key: () => '',
};
