import type { Problem } from '../../lib/errors.ts';
import type { Report } from '../reports.ts';
import type { Tables } from '../tables.ts';
import { problemAt } from '../whereIs.ts';

/** More rows than this beyond the end of one report, and it is the report's length that is wrong. */
const FEW = 3;

/** Rows of one report that point beyond its end. */
export interface Beyond {
  readonly report: Report;
  readonly rows: readonly { readonly row: { readonly offset: number }; readonly end: number }[];
}

/** Finds the rows that point beyond the end of their report. */
export function findBeyond(
  tables: Pick<Tables, 'reports' | 'figures' | 'ledger' | 'events'>,
): readonly Beyond[] {
  const { reports, figures, ledger, events } = tables;
  const placed = [
    ...figures.map((row) => ({ row, end: row.offset + row.token.length })),
    // A ledger row of a figure is held against the figure instead.
    ...ledger
      .filter((row) => row.kind !== 'figure')
      .map((row) => ({ row, end: row.offset + row.token.length })),
    ...events.map((row) => ({ row, end: row.offset + 1 })),
  ];
  return reports.map((report) => ({
    report,
    rows: placed.filter(({ row, end }) => row.report === report.id && end > report.characters),
  }));
}

/** Reports the rows found; those in `doubtful` bear a wrong report and are reported for that. */
export function checkOffsets(
  beyond: readonly Beyond[],
  doubtful: ReadonlySet<object>,
  problems: Problem[],
): void {
  for (const { report, rows } of beyond) {
    const { id, characters } = report;
    const sure = rows.filter(({ row }) => !doubtful.has(row));
    if (sure.length > FEW) {
      const most = Math.max(...sure.map(({ end }) => end));
      const expected = `the length of the report, at least ${most}: ${sure.length} rows point beyond ${characters}`;
      const fix = 'Count the characters of the report anew.';
      problems.push(problemAt(report, 'characters', { expected, fix }));
      continue;
    }
    for (const { row, end } of sure) {
      const expected = `a place inside the ${characters} characters of ${id}; this one ends at ${end}`;
      const fix = 'Copy the offset of the number from the report.';
      problems.push(problemAt(row, 'offset', { expected, fix }));
    }
  }
}
