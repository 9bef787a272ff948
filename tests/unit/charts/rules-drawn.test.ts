import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { FRAMES } from '../../../src/charts/frame.ts';
import {
  type DrawingSubject,
  readDrawingSubject,
} from '../../../src/charts/judge/drawingSubject.ts';
import type { Mark } from '../../../src/charts/judge/mark.ts';
import type { RuleId } from '../../../src/charts/rules/ids.ts';
import { RULES } from '../../../src/charts/rules/index.ts';
import { sceneOf } from '../../../src/charts/scene.ts';
import { LANGUAGES } from '../../../src/lib/language.ts';
import { drawView } from '../../../src/render/drawing/drawView.ts';
import { readMarks } from '../../../src/render/drawing/readMarks.ts';

const { facts, charts } = loadEdition();

/** Every drawing of the site, read back from its SVG. */
const subjects: readonly DrawingSubject[] = charts.flatMap((chart) =>
  chart.views.flatMap((view) =>
    LANGUAGES.flatMap((lang) =>
      FRAMES.map((frame) =>
        readDrawingSubject(
          { chart, view, facts, lang, key: view.form.key(view.spec, sceneOf(chart, facts, lang)) },
          readMarks(drawView(chart, view, facts, frame, lang).marks),
        ),
      ),
    ),
  ),
);

const brokenBy = (subject: DrawingSubject): readonly RuleId[] =>
  RULES.filter((rule) => (rule.judgeDrawing?.(subject) ?? []).length > 0).map(({ id }) => id);

const isHit = ({ classes }: Mark) => classes.includes('hit');
const isSpot = ({ classes, row }: Mark) => row !== null && classes.includes('spot');
const isBar = (mark: Mark) => mark.shape === 'rect' && !isHit(mark) && !mark.faint;
const isDots = ({ shape, round, classes }: Mark) =>
  shape === 'path' && round && !classes.includes('s-paper');
const isVertical = ({ view }: DrawingSubject) => view.spec.form === 'change';

/** Changes the last mark of a kind; gives `null` where there is none. */
function changeLast(
  marks: readonly Mark[],
  is: (mark: Mark) => boolean,
  change: (mark: Mark) => readonly Mark[],
): readonly Mark[] | null {
  const at = marks.findLastIndex(is);
  const mark = marks[at];
  return mark === undefined ? null : marks.toSpliced(at, 1, ...change(mark));
}

/** Ways to draw dishonestly, and the rule that has to see it; `null` where the drawing has nothing of the kind. */
const TAMPERINGS: readonly {
  readonly how: string;
  readonly rule: RuleId;
  tamper(subject: DrawingSubject): readonly Mark[] | null;
}[] = [
  {
    how: 'a bar a tenth too long, by two pixels at least',
    rule: 'BAR0',
    tamper: (subject) =>
      changeLast(subject.marks, isBar, (mark) => {
        const { x1, x2, y1, y2 } = mark.box;
        const box = isVertical(subject)
          ? { ...mark.box, y1: y1 - 2 - (y2 - y1) * 0.1 }
          : { ...mark.box, x2: x2 + 2 + (x2 - x1) * 0.1 };
        return [{ ...mark, box }];
      }),
  },
  {
    how: 'a bar that belongs to no number',
    rule: 'BAR0',
    tamper: ({ marks }) => changeLast(marks, isBar, (mark) => [mark, { ...mark, row: null }]),
  },
  {
    how: 'a line from number to number',
    rule: 'GAP',
    tamper: ({ marks }) =>
      changeLast(
        marks,
        ({ shape }) => shape === 'text',
        (mark) => [
          mark,
          {
            ...mark,
            shape: 'path',
            box: { x1: 20, x2: 300, y1: 10, y2: 50 },
            strokes: [{ kind: 'straight', from: [20, 10], to: [300, 50] }],
          },
        ],
      ),
  },
  {
    how: 'a label without its qualifier',
    rule: 'UNC',
    tamper: ({ marks, rows, chart }) => {
      const open = rows.find(({ quantity }) => quantity.qualifier !== 'exact')?.quantity;
      if (open === undefined) return null;
      return changeLast(
        marks,
        ({ shape, row }) => shape === 'text' && row !== null && chart.rows[row] === open,
        (mark) => [{ ...mark, numeral: mark.numeral.replace(/[^\d.,]/g, '') }],
      );
    },
  },
  {
    how: 'an end that says nothing of 余 and 多',
    rule: 'UNC',
    tamper: ({ marks }) =>
      marks.some(({ faint }) => faint) ? marks.filter(({ faint }) => !faint) : null,
  },
  {
    how: 'an exact number with an end that says 余',
    rule: 'UNC',
    tamper: ({ marks, rows, scales, chart }) => {
      const scaled = scales.flatMap(({ numbers }) => numbers.map(({ quantity }) => quantity));
      const exact = rows.find(
        ({ quantity }) => quantity.qualifier === 'exact' && scaled.includes(quantity),
      )?.quantity;
      return changeLast(
        marks,
        ({ row, shape }) =>
          shape !== 'text' && row !== null && exact !== undefined && chart.rows[row] === exact,
        (mark) => [mark, { ...mark, classes: [], faint: true }],
      );
    },
  },
  {
    how: 'a label with a decimal more',
    rule: 'PREC',
    tamper: ({ marks }) =>
      changeLast(
        marks,
        ({ row, numeral }) => row !== null && /\d/.test(numeral),
        (mark) => [
          {
            ...mark,
            numeral: mark.numeral.replace(
              /\d[\d,]*(\.\d+)?/,
              (n) => `${n}${n.includes('.') ? '' : '.'}00000000`,
            ),
          },
        ],
      ),
  },
  {
    how: 'a number without a way to its source',
    rule: 'SRC',
    tamper: ({ marks }) => changeLast(marks, isHit, () => []),
  },
  {
    how: 'a number without a label',
    rule: 'SRC',
    tamper: ({ marks }) =>
      changeLast(
        marks,
        ({ shape, row }) => shape === 'text' && row !== null,
        () => [],
      ),
  },
  {
    how: 'the time of a number moved by half a year',
    rule: 'TIME',
    tamper: ({ marks, view }) =>
      view.spec.form !== 'spans'
        ? null
        : changeLast(
            marks,
            ({ shape, row, round }) => shape === 'path' && row !== null && !round,
            (mark) => [
              { ...mark, box: { ...mark.box, x1: mark.box.x1 + 18, x2: mark.box.x2 + 18 } },
            ],
          ),
  },
  {
    how: 'an action moved by a month',
    rule: 'TIME',
    tamper: ({ marks, actions }) =>
      actions.length === 0
        ? null
        : changeLast(marks, isSpot, (mark) => {
            const box = { ...mark.box, x1: mark.box.x1 + 12, x2: mark.box.x2 + 12 };
            return [{ ...mark, box }];
          }),
  },
  {
    how: 'a month drawn as a day',
    rule: 'UNC',
    tamper: ({ marks, actions }) => {
      const month = actions.find(({ action }) => action.row.precision === 'month');
      if (month === undefined) return null;
      return changeLast(
        marks,
        ({ row }) => row === month.index,
        (mark) => [{ ...mark, strokes: mark.strokes.slice(1, 2) }],
      );
    },
  },
  {
    how: 'an action or a number in its place without a mark',
    rule: 'SRC',
    tamper: ({ marks }) => changeLast(marks, isSpot, () => []),
  },
  {
    how: 'a year of an action that is said nowhere',
    rule: 'SRC',
    tamper: ({ marks, actions }) =>
      actions.length === 0 ? null : marks.filter(({ text }) => !text.includes('2022')),
  },
  {
    how: 'the last number of a report set before the others',
    rule: 'SRC',
    tamper: ({ marks, mentions }) => {
      const last = mentions.at(-1)?.index;
      return changeLast(
        marks,
        ({ row }) => row !== null && row === last,
        (mark) => [{ ...mark, box: { x1: 0, x2: 0, y1: 0, y2: 1 } }],
      );
    },
  },
  {
    how: 'a row of dots left out',
    rule: 'AREA',
    tamper: ({ marks }) =>
      changeLast(marks, isDots, (mark) => [{ ...mark, strokes: mark.strokes.slice(1) }]),
  },
  {
    how: 'dots of another size',
    rule: 'AREA',
    tamper: ({ marks }) =>
      changeLast(marks, isDots, (mark) => [{ ...mark, strokeWidth: mark.strokeWidth * 1.3 }]),
  },
  {
    how: 'the part of a dot drawn by its radius',
    rule: 'AREA',
    tamper: ({ marks }) =>
      changeLast(
        marks,
        ({ shape, faint }) => shape === 'circle' && !faint,
        (mark) => [
          { ...mark, box: { ...mark.box, x2: mark.box.x1 + (mark.box.x2 - mark.box.x1) * 0.8 } },
        ],
      ),
  },
];

describe('the drawings of content/charts', () => {
  it('are read back with every number that their views show', () => {
    expect(subjects.length).toBeGreaterThan(150);
    for (const { marks, rows } of subjects) {
      const drawn = new Set(marks.map(({ row }) => row));
      expect(rows.filter(({ index }) => !drawn.has(index))).toEqual([]);
    }
  });

  it('keep every rule', () => {
    expect(subjects.flatMap(brokenBy)).toEqual([]);
  });

  it.each(TAMPERINGS)('$rule sees it in every drawing that has $how', ({ rule, tamper }) => {
    const tampered = subjects.flatMap((subject) => {
      const marks = tamper(subject);
      return marks === null ? [] : [{ ...subject, marks }];
    });
    expect(tampered.length).toBeGreaterThan(0);
    const unseen = tampered.filter((subject) => !brokenBy(subject).includes(rule));
    expect(unseen.map(({ chart, view, lang }) => `${chart.id}.${view.id}.${lang}`)).toEqual([]);
  });
});
