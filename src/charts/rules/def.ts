import { sourcesOf } from '../../figures/quantity.ts';
import { explainIncomparable } from '../../figures/series.ts';
import { explainNoPart } from '../../figures/whole.ts';
import type { Finding, Rule } from '../judge/rule.ts';
import type { Member, ViewScale } from '../judge/specSubject.ts';

/** In what two numbers of a series differ; a computed one may stand beside any figure that it is computed from. */
function explainOther(one: Member, other: Member, pair: boolean): string | null {
  const [a, b] = [one.quantity, other.quantity];
  const reasons = sourcesOf(a).flatMap((from) =>
    sourcesOf(b).map((to) => {
      // Before and after are often two categories of one thing: drafted and revised.
      const same = pair ? { ...to, category: from.category } : to;
      return explainIncomparable(from, same);
    }),
  );
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}

function judgeSeries({ as, numbers }: ViewScale): Finding[] {
  const [first, ...others] = numbers;
  if (first === undefined) return [];
  return others.flatMap((other) => {
    const reason = explainOther(first, other, as === 'pair');
    if (reason === null) return [];
    return [
      {
        path: other.path,
        seen: reason,
        expected: 'one definition for all that stands in one series',
        fix:
          as === 'pair'
            ? 'Say in «different» how the two differ, and they are set side by side without bars.'
            : 'Use pairs with «different», or list the numbers in a view of form tally.',
      },
    ];
  });
}

function judgeParts({ numbers }: ViewScale): Finding[] {
  const whole = numbers.find(({ role }) => role === 'whole')?.quantity;
  if (whole?.kind !== 'figure') return [];
  return numbers
    .filter(({ role }) => role === 'part')
    .flatMap(({ quantity, path }) => {
      const reason = quantity.kind === 'figure' ? explainNoPart(whole, quantity) : null;
      if (reason === null) return [];
      return [
        {
          path,
          seen: reason,
          expected: 'parts that the report gives of this very total',
          fix: 'Name a part with the indicator, region and period of the total, and a category.',
        },
      ];
    });
}

/** DEF: one series, one definition. */
export const def: Rule = {
  id: 'DEF',
  promise: {
    zh: '一列数只用一个口径',
    en: 'the numbers of a series share one definition',
  },
  judgeSpec: ({ views }) =>
    views
      .flatMap(({ scales }) => scales)
      .flatMap((scale) => {
        if (scale.as === 'series' || scale.as === 'pair') return judgeSeries(scale);
        return scale.as === 'parts' ? judgeParts(scale) : [];
      }),
};
