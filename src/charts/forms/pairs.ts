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
import { lookOf, numberLabel } from '../number.ts';
import { bilingual } from '../spec/bilingual.ts';
import { findNamed, type NamedQuantity, named, placeOf } from '../spec/named.ts';

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

/** Part of the frame that the longer bar takes at least. */
const LEAST_BAR = 0.3;

/** Where names, bars and numbers of a pair stand: names give way to the bar first, then numbers do. */
function placesIn({ before, after }: Pair, { frame, lang }: Scene) {
  const { label, number } = frame.type;
  const both = [before, after];
  const names = Math.max(...both.map((item) => measureLabel(item.label[lang], label))) + 12;
  const numbers =
    Math.max(...both.map(({ quantity }) => measureLabel(numberLabel(quantity, lang), number))) +
    label * 1.6;
  const least = frame.width * LEAST_BAR;
  const beside = names + least + numbers <= frame.width;
  const atEnd = beside || least + numbers <= frame.width;
  return {
    /** Whether the names stand left of the bars, not over them. */
    beside,
    /** Whether the numbers stand at the ends of the bars, not over them. */
    atEnd,
    from: beside ? names : 0,
    to: atEnd ? frame.width - numbers : frame.width,
  };
}

/** Two bars on one scale from zero, the later one under the earlier. */
function drawCompared(pair: Pair, top: number, scene: Scene): Drawing {
  const { frame, lang, finding } = scene;
  const { type } = frame;
  const both = [pair.before, pair.after];
  const { beside, atEnd, from, to } = placesIn(pair, scene);
  const largest = Math.max(...both.map(({ quantity }) => quantity.value));
  const x = scaleLinear([0, largest], [from, to]);
  const marks: Markish[] = [];
  let y = top;
  both.forEach(({ quantity, label }, index) => {
    const found = quantity.id === finding;
    const look = lookOf(quantity);
    const row = scene.rowOf(quantity);
    const tone = found ? 't-red' : 't-ink';
    const first = y;
    const say = (line: string, left: number, baseline: number) =>
      text(left, baseline, line, { size: type.label, tone });
    const sayNumber = (left: number, baseline: number) =>
      text(left, baseline, numberLabel(quantity, lang), { size: type.number, tone, row });
    if (!beside) {
      for (const line of breakLines(label[lang], frame.width, type.label)) {
        y += type.label * 1.15;
        marks.push(say(line, 0, y - type.label * 0.21));
      }
      if (!atEnd) {
        y += type.number * 1.25;
        marks.push(sayNumber(0, y - type.number * 0.25));
      }
      y += 4;
    }
    const box = { x1: from, x2: x(quantity.value), y1: y, y2: y + frame.bar.height };
    const baseline = (box.y1 + box.y2) / 2 + type.label * 0.36;
    if (beside) marks.push(say(label[lang], 0, baseline));
    marks.push(
      ...bar(box, {
        end: 'right',
        ...look,
        em: type.label,
        tone: found ? 'red' : index === 0 ? 'ctx' : 'bar',
        row,
      }),
    );
    if (atEnd)
      marks.push(sayNumber(box.x2 + type.label * (look.trailing ? 1.2 : 0.5), baseline + 1));
    marks.push(hit({ x1: 0, x2: frame.width, y1: first - 4, y2: box.y2 + 4 }, row));
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
  rows: (view, facts) =>
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
