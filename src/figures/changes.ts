import type { Report } from '../tables/index.ts';
import type { Facts } from './facts.ts';
import { lastYear } from './period.ts';
import type { Derived, Figure } from './quantity.ts';
import { explainIncomparable } from './series.ts';

/** Two figures of one definition, region and category, of different years: the only ones that may be subtracted. */
export interface Change {
  readonly before: Figure;
  readonly after: Figure;
  /** What `derived.csv` computes from just these two; nothing is computed here. */
  readonly computed: readonly Derived[];
}

/** What may be compared between the reports of one time and those before them. */
export interface Comparison {
  /** How many definitions the reports count by, each in its region and category. */
  readonly definitions: number;
  /** How many of them the earlier reports count by too. */
  readonly shared: number;
  /** In the order of the later figures. */
  readonly changes: readonly Change[];
}

const seriesOf = ({ indicator, region, category }: Figure) =>
  `${indicator.id} ${region.id} ${category?.id ?? ''}`;

/** Finds what changed from `earlier` to `later` reports where it is comparable; restatements of one year are no change. */
export function compareReports(
  later: readonly Report[],
  earlier: readonly Report[],
  { figures, derived }: Facts,
): Comparison {
  const of = (reports: readonly Report[]) =>
    figures.filter(({ report }) => reports.includes(report));
  const now = of(later);
  const series = new Set(now.map(seriesOf));
  const before = new Set(of(earlier).map(seriesOf));
  const changes = now.flatMap((after) =>
    of([...earlier, ...later])
      .filter((one) => explainIncomparable(one, after) === null && isEarlier(one, after))
      .map((one) => ({
        before: one,
        after,
        computed: derived.filter(
          ({ inputs }) => inputs.length === 2 && inputs.includes(one) && inputs.includes(after),
        ),
      })),
  );
  return {
    definitions: series.size,
    shared: [...series].filter((one) => before.has(one)).length,
    changes,
  };
}

/** Whether both years are known and one lies before the other. */
function isEarlier(one: Figure, other: Figure): boolean {
  const [first, second] = [lastYear(one.period), lastYear(other.period)];
  return first !== null && second !== null && first < second;
}
