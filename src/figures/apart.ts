import type { Report } from '../tables/index.ts';
import type { Facts } from './facts.ts';
import { type Quantity, sourcesOf } from './quantity.ts';

/** Whether a report is about another place than the first report's: it is told apart everywhere. */
export function isApart({ region }: Pick<Report, 'region'>, facts: Facts): boolean {
  return region !== facts.reports[0]?.region;
}

/** Whether a number comes from a report that is told apart. */
export function comesFromApart(quantity: Quantity, facts: Facts): boolean {
  return sourcesOf(quantity).some(({ report }) => isApart(report, facts));
}
