import { type Report, rootRegion } from '../tables/index.ts';
import type { Facts } from './facts.ts';
import { type Quantity, sourcesOf } from './quantity.ts';

/** Whether a report is about another part of the country than the first report: it is told apart everywhere. */
export function isApart({ region }: Pick<Report, 'region'>, facts: Facts): boolean {
  const [first] = facts.reports;
  const homeOf = (id: string) => rootRegion(facts.regions, id);
  return first !== undefined && homeOf(region) !== homeOf(first.region);
}

/** Whether a number comes from a report that is told apart. */
export function comesFromApart(quantity: Quantity, facts: Facts): boolean {
  return sourcesOf(quantity).some(({ report }) => isApart(report, facts));
}
