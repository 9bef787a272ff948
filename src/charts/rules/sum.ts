import { isEqual } from '../../lib/equal.ts';
import type { Finding, Rule } from '../judge/rule.ts';
import type { Member, ViewScale } from '../judge/specSubject.ts';

const add = (sum: number, { quantity }: Member) => sum + quantity.value;

function judgeParts({ numbers }: ViewScale): Finding[] {
  const whole = numbers.find(({ role }) => role === 'whole');
  if (whole === undefined) return [];
  const sum = numbers.filter(({ role }) => role === 'part').reduce(add, 0);
  const { id, value } = whole.quantity;
  if (isEqual(sum, value)) return [];
  return [
    {
      path: whole.path,
      seen: `the parts add up to ${sum}, ${id} is ${value}`,
      expected: 'parts that add up to the total that the report states',
      fix: 'Name the part that is missing or counted twice; or waive SUM and print why they do not add up.',
    },
  ];
}

function judgeShare({ numbers }: ViewScale): Finding[] {
  const [whole, part] = numbers;
  if (whole === undefined || part === undefined) return [];
  if (part.quantity.value <= whole.quantity.value) return [];
  return [
    {
      path: part.path,
      seen: `${part.quantity.id} is ${part.quantity.value}, ${whole.quantity.id} is ${whole.quantity.value}`,
      expected: 'a part no larger than its whole',
      fix: 'Exchange whole and part, or list the numbers in a view of form tally.',
    },
  ];
}

/** SUM: parts sum to the stated total, or the chart says why not. */
export const sum: Rule = {
  id: 'SUM',
  promise: {
    zh: '各部分加起来，正好是报告写的总数',
    en: 'parts add up to the total that the report states',
  },
  judgeSpec: ({ views }) =>
    views
      .flatMap(({ scales }) => scales)
      .flatMap((scale) => {
        if (scale.as === 'parts') return judgeParts(scale);
        return scale.as === 'share' ? judgeShare(scale) : [];
      }),
};
