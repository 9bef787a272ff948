import type { Action } from '../figures/action.ts';
import type { Facts } from '../figures/facts.ts';
import type { Mention } from '../figures/mention.ts';
import { type Quantity, sourcesOf } from '../figures/quantity.ts';
import type { Region, Report } from '../tables/index.ts';

/** A row of a chart's table, told apart by `kind`: a number, a dated action, or a number's place in a report. */
export type Row = Quantity | Action | Mention;

/** Whether a row is a number that can be compared, drawn to scale and built on. */
export function isQuantity(row: Row): row is Quantity {
  return row.kind === 'figure' || row.kind === 'derived';
}

/** The reports that a row stands on, and where in each, in characters from 0. */
export function placesOf(
  row: Row,
): readonly { readonly report: Report; readonly offset: number }[] {
  switch (row.kind) {
    case 'action':
      return [{ report: row.report, offset: row.row.offset }];
    case 'mention':
      return [{ report: row.report, offset: row.token.offset }];
    default:
      return sourcesOf(row).map(({ report, row: { offset } }) => ({ report, offset }));
  }
}

/** The root region that a report is about. */
export function homeOfReport(report: Report, facts: Facts): Region {
  const region = facts.regions.find(({ id }) => id === report.region);
  if (region === undefined) throw new Error(`${report.id} is about no region of regions.csv.`);
  return facts.home(region);
}

/** The root region of what a row tells of; a computed number takes that of its first figure. */
export function homeOfRow(row: Row, facts: Facts): Region {
  if (!isQuantity(row)) return homeOfReport(row.report, facts);
  const [first] = sourcesOf(row);
  if (first === undefined) throw new Error(`${row.id} stands on no figure.`);
  return facts.home(first.region);
}
