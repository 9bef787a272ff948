import { computedIn } from '../judge/computedIn.ts';
import { labelsOf } from '../judge/drawn.ts';
import { explainTooFine, finestPlace, printedPlace } from '../judge/precision.ts';
import type { Rule } from '../judge/rule.ts';

/** PREC: no more decimals than the source. `precision.ts` says what a computed number may have. */
export const prec: Rule = {
  id: 'PREC',
  promise: {
    zh: '数印得不比报告更细',
    en: 'no number is printed more precisely than the reports allow',
  },
  judgeSpec: (subject) =>
    computedIn(subject).flatMap(({ quantity, path, way }) => {
      const decimals = way === 'full' || way === 'number' || way === 'abs' ? quantity.decimals : 0;
      const reason = explainTooFine(quantity, decimals, subject.facts);
      if (reason === null) return [];
      return [
        {
          path,
          seen: `${quantity.id}: ${reason}`,
          expected: 'no more digits than the numbers it is computed from justify',
          fix: 'Lower its decimals in derived.csv, or leave it out of the chart.',
        },
      ];
    }),
  judgeDrawing: (subject) =>
    subject.rows.flatMap(({ quantity, path }) =>
      labelsOf(subject, quantity).flatMap(({ numeral }) => {
        const place = printedPlace(numeral);
        // English prints 4522.4万 as 45.224 million: the same last digit.
        if (place === null || place >= finestPlace(quantity) * (1 - 1e-9)) return [];
        return [
          {
            path,
            seen: `the label of ${quantity.id} says «${numeral}»`,
            expected: `a last digit that stands for ${finestPlace(quantity)}, as in the source`,
            fix: 'Print the number with numberLabel or formatNumber.',
          },
        ];
      }),
    ),
};
