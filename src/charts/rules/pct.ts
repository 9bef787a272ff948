import { computedIn } from '../judge/computedIn.ts';
import type { Finding, Rule } from '../judge/rule.ts';
import type { Bound } from '../judge/specSubject.ts';

/** Words for the one and for the other right after a number. */
const POINTS = /^\s*(?:个?百分点|percentage[ -]points?)/;
const PERCENT = /^\s*(?:[%％]|per ?cent)/;

/** A text that puts the wrong one of the two words after a number. */
function judgeText({ quantity, path, template, end }: Bound): Finding[] {
  const after = template.slice(end);
  const wrong =
    (quantity.unit.id === 'percentage-point' && PERCENT.exec(after)) ||
    (quantity.unit.id === 'percent' && POINTS.exec(after));
  if (!wrong) return [];
  return [
    {
      path,
      seen: `${quantity.id} is in ${quantity.unit.id}, and the text goes on with ${wrong[0].trim()}`,
      expected: '% for a share, 个百分点 and percentage points for the difference of two shares',
      fix: `Write {${quantity.id}}: it brings its own unit.`,
    },
  ];
}

/** PCT: % is not 个百分点. */
export const pct: Rule = {
  id: 'PCT',
  promise: {
    zh: '两个百分比相差多少，说“个百分点”',
    en: 'the difference of two percentages is given in percentage points',
  },
  judgeSpec(subject) {
    const rates = computedIn(subject).flatMap(({ quantity, path }): Finding[] => {
      const { operation } = quantity.row;
      const ofRates = quantity.inputs.every(({ unit }) => unit.id === 'percent');
      const wrong =
        (operation === 'difference' && quantity.unit.id !== 'percentage-point') ||
        operation === 'change_percent';
      if (!ofRates || !wrong) return [];
      return [
        {
          path,
          seen: `${quantity.id} is the ${operation} of two percentages, in ${quantity.unit.id}`,
          expected: 'the difference of two percentages, in percentage-point',
          fix: 'Show a derived number with operation difference and unit percentage-point.',
        },
      ];
    });
    return [...rates, ...subject.texts.flatMap(({ bound }) => bound.flatMap(judgeText))];
  },
};
