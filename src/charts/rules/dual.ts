import { barOf, px } from '../judge/drawn.ts';
import type { Rule } from '../judge/rule.ts';
import { boxAround } from '../marks/box.ts';

/** DUAL: no dual axes. Scales of a view stand one after the other, each in a band of its own, never in one plot. */
export const dual: Rule = {
  id: 'DUAL',
  promise: {
    zh: '一块图里只有一根数值轴',
    en: 'a plot has one value axis',
  },
  judgeSpec: ({ views }) =>
    views.flatMap(({ scales }) => {
      // Bars in one unit are compared even where they stand apart; a share is always of its own whole.
      const firsts = scales
        .filter(({ as, by }) => as !== 'share' && by !== 'dots')
        .flatMap(({ numbers: [first] }) => first ?? []);
      return firsts.flatMap(({ quantity, path }, index) => {
        const other = firsts.slice(0, index).find((one) => one.quantity.unit === quantity.unit);
        if (other === undefined) return [];
        return [
          {
            path,
            seen: `${quantity.id} and ${other.quantity.id}, both in ${quantity.unit.id}, on two scales`,
            expected: 'one scale for all bars of a unit in a view',
            fix: 'Give one of them a view of its own, or draw all on one scale with the form bars.',
          },
        ];
      });
    }),
  judgeDrawing(subject) {
    const bands = subject.scales
      .filter(({ by }) => by !== 'dots')
      .flatMap(({ by, numbers }) => {
        const boxes = numbers.flatMap(({ quantity }) => barOf(subject, quantity) ?? []);
        const [first] = numbers;
        if (first === undefined || boxes.length === 0) return [];
        const { x1, x2, y1, y2 } = boxAround(boxes);
        // The band lies across the direction in which the numbers grow.
        return [{ first, ...(by === 'height' ? { from: x1, to: x2 } : { from: y1, to: y2 }) }];
      });
    return bands.flatMap((band, index) => {
      const other = bands.slice(0, index).find(({ from, to }) => band.from < to && from < band.to);
      if (other === undefined) return [];
      return [
        {
          path: band.first.path,
          seen: `the bars of ${band.first.quantity.id} at ${px(band.from)}–${px(band.to)} stand among those of ${other.first.quantity.id} at ${px(other.from)}–${px(other.to)}`,
          expected: 'one value axis in a plot: bars of another scale stand in a band of their own',
          fix: 'Draw the scales one under the other, each with its own title.',
        },
      ];
    });
  },
};
