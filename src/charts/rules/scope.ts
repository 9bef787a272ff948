import { formatPeriod, spanOf } from '../../figures/period.ts';
import type { Figure, Quantity } from '../../figures/quantity.ts';
import type { Measure } from '../../tables/index.ts';
import { findYearSlips } from '../judge/perYear.ts';
import type { Finding, Rule } from '../judge/rule.ts';
import type { ViewScale } from '../judge/specSubject.ts';

/** What time a number counts, in words: numbers with other words share no axis. */
interface Scope {
  readonly words: string;
  /** Whether it is a count over time: a number per year, a total, a single year. */
  readonly overTime: boolean;
}

const POINTS: Readonly<Record<Exclude<Measure, 'flow'>, string>> = {
  annual: 'a number per year',
  stock: 'a count at a date',
  rate: 'a rate',
  duration: 'a duration',
  limit: 'a limit set by rule',
  plan: 'a plan',
};

function scopeOfFigure({ indicator: { measure }, period }: Figure): Scope {
  if (measure !== 'flow') return { words: POINTS[measure], overTime: measure === 'annual' };
  const span = spanOf(period);
  if (span === null) {
    const until = formatPeriod(period, 'en');
    return { words: `a total ${until === '' ? 'of an unknown time' : until}`, overTime: true };
  }
  // Totals of several years are compared with those of the same years alone.
  const words =
    span.to - span.from > 1
      ? `a total over ${formatPeriod(period, 'en')}`
      : 'a single year or less';
  return { words, overTime: true };
}

/** A sum or difference counts the time of what it starts from; other computed numbers have none. */
function scopeOf(quantity: Quantity): Scope | null {
  if (quantity.kind === 'figure') return scopeOfFigure(quantity);
  const [first] = quantity.inputs;
  const { operation } = quantity.row;
  return first !== undefined && (operation === 'sum' || operation === 'difference')
    ? scopeOf(first)
    : null;
}

function judgeScale({ as, numbers }: ViewScale): Finding[] {
  if (as === 'lanes') return [];
  // A part lies inside its whole, be it a plan or a count; but a year is no part of another time.
  const within = as === 'share' || as === 'parts';
  const scoped = numbers.flatMap(({ quantity, path }) => {
    const scope = scopeOf(quantity);
    return scope === null || (within && !scope.overTime) ? [] : [{ quantity, path, scope }];
  });
  const [first, ...others] = scoped;
  if (first === undefined) return [];
  return others
    .filter(({ scope }) => scope.words !== first.scope.words)
    .map(({ quantity, path, scope }) => ({
      path,
      seen: `${quantity.id} is ${scope.words}, ${first.quantity.id} is ${first.scope.words}`,
      expected:
        'numbers of one kind on an axis: numbers per year, totals, single years, counts and plans stand apart',
      fix: 'Use the form spans, which lays each on its own time, or tally; or waive SCOPE and print the reason.',
    }));
}

/** SCOPE: a number per year, a total over years, a single year and a plan never share an axis, and no text takes one for another. */
export const scope: Rule = {
  id: 'SCOPE',
  promise: {
    zh: '每年的数、几年合计、单独一年和计划数，不放在同一根轴上',
    en: 'a number per year, a total over years, a single year and a plan do not share an axis',
  },
  judgeSpec: ({ views, texts, facts }) => [
    ...views.flatMap(({ scales }) => scales.flatMap(judgeScale)),
    ...texts.flatMap(({ template, lang, path }) =>
      findYearSlips(template, facts, lang).map(({ seen, expected, fix }) => ({
        path,
        seen: `«${seen}»`,
        expected,
        fix,
      })),
    ),
  ],
};
