import type { Finding, Rule } from '../judge/rule.ts';
import type { SpecSubject, ViewScale } from '../judge/specSubject.ts';

const judgeScale = ({ as, numbers: [first, ...others] }: ViewScale): Finding[] =>
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
    }));

/** A Chinese subtitle that names a unit between its commas (在档困难职工，户，海南全省) names one of the chart. */
function judgeSubtitles({ facts, texts, views }: SpecSubject): Finding[] {
  const own = new Set(
    views.flatMap(({ numbers }) => numbers).map(({ quantity }) => quantity.unit.labelZh),
  );
  const known = new Set(facts.figures.map(({ unit: { labelZh } }) => labelZh));
  return texts
    .filter(({ path, lang }) => path.at(-2) === 'subtitle' && lang === 'zh')
    .flatMap(({ path, template }) =>
      template
        .split('，')
        .filter((item) => known.has(item) && !own.has(item))
        .map((item) => ({
          path,
          seen: `«${item}», while the numbers are in ${[...own].join('、')}`,
          expected: 'a unit of the numbers in the subtitle',
          fix: 'Write theirs, or leave it out where there are several.',
        })),
    );
}

/** UNIT: 户, 人, 人次 and 个 never share an axis, and a subtitle names no other. */
export const unit: Rule = {
  id: 'UNIT',
  promise: {
    zh: '户、人、人次、个、元，单位不同就不放在同一根轴上',
    en: 'households, people, person-times, things and money do not share an axis',
  },
  judgeSpec: (subject) => [
    ...subject.views.flatMap(({ scales }) => scales).flatMap(judgeScale),
    ...judgeSubtitles(subject),
  ],
};
