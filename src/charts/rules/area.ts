import { spanOf } from '../../figures/period.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { formatAmount } from '../../lib/format.ts';
import { fieldsOf, isPaper, isRow } from '../judge/dotFields.ts';
import type { DrawingSubject } from '../judge/drawingSubject.ts';
import { isSeen, marksOf, px } from '../judge/drawn.ts';
import type { Finding, Rule } from '../judge/rule.ts';
import type { ViewScale } from '../judge/specSubject.ts';

/** How far the area of a field may be off, in dots: what rounding to a hundredth of a pixel does to the last one. */
const SLACK = 0.02;

/** A number per year has a field for each of its years, which run from the middle of one to the middle of another. */
function fieldsDue(quantity: Quantity): number {
  if (quantity.kind !== 'figure' || quantity.indicator.measure !== 'annual') return 1;
  const span = spanOf(quantity.period);
  return span === null ? 1 : Math.max(1, Math.round(span.to - span.from) - 1);
}

function judgeNumber(
  { quantity, path }: ViewScale['numbers'][number],
  per: number,
  radius: number,
  subject: DrawingSubject,
): Finding[] {
  const fields = fieldsOf(marksOf(subject, quantity), radius);
  const due = quantity.value / per;
  const count = fieldsDue(quantity);
  const each = quantity.kind === 'figure' && quantity.indicator.measure === 'annual';
  const odd = fields.find((field) => Math.abs(field.count - due) > SLACK);
  const seen =
    fields.length !== count
      ? `${quantity.id} has ${fields.length} fields of dots, not ${count}`
      : odd !== undefined
        ? `${quantity.id} is drawn with the area of ${Number(odd.count.toFixed(3))} dots`
        : fields.some(({ hollow }) => hollow !== each)
          ? `${quantity.id} is drawn with ${each ? 'full dots' : 'rings'}`
          : null;
  if (seen === null) return [];
  return [
    {
      path,
      seen,
      expected: each
        ? `${count} fields of ${Number(due.toFixed(3))} rings each, one a year of the average`
        : `one field with the area of ${Number(due.toFixed(3))} dots, the last one smaller by area and not by radius`,
      fix: 'Draw the fields with dots(): the radius of a part is the root of its share.',
    },
  ];
}

function judgeScale(scale: ViewScale, subject: DrawingSubject): Finding[] {
  const { per, numbers } = scale;
  if (per === undefined) return [];
  const rows = numbers.flatMap(({ quantity }) =>
    marksOf(subject, quantity).filter((mark) => isRow(mark) && !isPaper(mark)),
  );
  const radii = rows.map(({ strokeWidth }) => strokeWidth / 2);
  const radius = Math.max(0, ...radii);
  const findings = numbers.flatMap((number) => judgeNumber(number, per, radius, subject));
  if (radii.some((one) => Math.abs(one - radius) > 0.01)) {
    findings.push({
      path: subject.path,
      seen: `dots with radii of ${[...new Set(radii)].map(px).join(' and ')}`,
      expected: 'dots of one size in a view: each stands for as much',
      fix: 'Give all fields of a view the same radius.',
    });
  }
  if (!subject.key.includes(formatAmount(per, subject.lang))) {
    findings.push({
      path: [...subject.path, 'per'],
      seen: `«${subject.key}»`,
      expected: `a key that says that a dot is ${formatAmount(per, subject.lang)}`,
      fix: 'Say it in the key of the form.',
    });
  }
  return findings;
}

/** Dots that stand for no number of a scale. */
function judgeStrays({ marks, chart, scales, path }: DrawingSubject): Finding[] {
  const dotted = scales.filter(({ by }) => by === 'dots');
  const known = dotted.flatMap(({ numbers }) => numbers.map(({ quantity }) => quantity));
  const stray = marks.filter(isSeen).find((mark) => {
    const shown = mark.row === null ? undefined : chart.rows[mark.row];
    return (
      (isRow(mark) || mark.shape === 'circle') && !known.some((quantity) => quantity === shown)
    );
  });
  if (stray === undefined) return [];
  return [
    {
      path,
      seen: `dots at ${px(stray.box.x1)}, ${px(stray.box.y1)} that stand for no number of a scale`,
      expected: 'dots with the row of their number, on a scale of the form',
      fix: 'Give the dots their row, and name the number in the scales of the form.',
    },
  ];
}

/** AREA: size encodes by area, not by radius. */
export const area: Rule = {
  id: 'AREA',
  promise: {
    zh: '点的面积与数成正比，不按半径算',
    en: 'size is shown by area, not by radius',
  },
  judgeSpec: ({ views }) =>
    views.flatMap(({ path, scales }) =>
      scales.flatMap(({ per, numbers }) => {
        // Of ids that nobody knows there is nothing to say, and negative numbers are for BAR0.
        const largest = Math.max(...numbers.map(({ quantity }) => quantity.value));
        if (per === undefined || largest < 0 || largest >= per) return [];
        return [
          {
            path: [...path, 'per'],
            seen: `a dot for ${per}, the largest number is ${largest}`,
            expected: 'a dot that the largest number fills at least once',
            fix: 'Let a dot stand for less: without a whole one nothing shows how large a dot is.',
          },
        ];
      }),
    ),
  judgeDrawing: (subject) => [
    ...subject.scales
      .filter(({ by }) => by === 'dots')
      .flatMap((scale) => judgeScale(scale, subject)),
    ...judgeStrays(subject),
  ],
};
