import type { Rule } from '../judge/rule.ts';

/** UNIT: 户, 人, 人次 and 个 never share an axis. */
export const unit: Rule = {
  id: 'UNIT',
  promise: {
    zh: '户、人、人次、个、元，单位不同就不放在同一根轴上',
    en: 'households, people, person-times, things and money do not share an axis',
  },
  judgeSpec: ({ views }) =>
    views
      .flatMap(({ scales }) => scales)
      .flatMap(({ as, numbers: [first, ...others] }) =>
        others
          .filter(({ quantity }) => quantity.unit.id !== first?.quantity.unit.id)
          .map(({ quantity, path }) => ({
            path,
            seen: `${quantity.id} is in ${quantity.unit.id}, ${first?.quantity.id} in ${first?.quantity.unit.id}`,
            expected: 'one unit on an axis',
            fix:
              as === 'pair'
                ? 'Say in «different» how the two differ, and they are set side by side without bars.'
                : 'Give each unit a view of its own, or list the numbers in a view of form tally.',
          })),
      ),
};
