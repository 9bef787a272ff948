import type { Quantity } from '../../figures/quantity.ts';
import { computedIn } from '../judge/computedIn.ts';
import type { Rule } from '../judge/rule.ts';

const LEAST = 20;

/** What a percentage is taken of; `null` for a number that is none of ours. */
function baseOf(quantity: Quantity): Quantity | null {
  if (quantity.kind !== 'derived') return null;
  const { operation } = quantity.row;
  if (operation === 'ratio_percent') return quantity.inputs[1] ?? null;
  return operation === 'change_percent' ? (quantity.inputs[0] ?? null) : null;
}

/** SMALL: no percentages on bases under 20. Those that a report prints itself have a base that nobody knows. */
export const small: Rule = {
  id: 'SMALL',
  promise: {
    zh: '不到二十的数，不算百分比',
    en: 'no percentage is taken of fewer than twenty',
  },
  judgeSpec: (subject) =>
    computedIn(subject).flatMap(({ quantity, path }) => {
      const base = baseOf(quantity);
      if (base === null || base.value >= LEAST) return [];
      return [
        {
          path,
          seen: `${quantity.id} is a percentage of ${base.value} (${base.id})`,
          expected: `a base of at least ${LEAST} for a percentage`,
          fix: 'Give the two numbers instead: on a small base one more or less moves the percentage far.',
        },
      ];
    }),
};
