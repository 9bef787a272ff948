import type { Problem } from '../../lib/errors.ts';
import type { LedgerRow } from '../ledger.ts';
import { problemAt } from '../whereIs.ts';

/** Reports ledger rows out of order, on top of each other, or apart from the rows of their report; gives the last. */
export function checkLedgerOrder(
  rows: readonly LedgerRow[],
  problems: Problem[],
): ReadonlySet<LedgerRow> {
  const begun = new Set<string>();
  const strays = new Set<LedgerRow>();
  let previous: LedgerRow | undefined;
  for (const [index, row] of rows.entries()) {
    if (previous !== undefined && isStray(row, previous, rows.slice(index + 1, index + 3))) {
      strays.add(row);
      problems.push(refuseStray(row, previous.report));
      continue;
    }
    if (row.report !== previous?.report) {
      if (begun.has(row.report)) problems.push(refuseReturn(row));
      begun.add(row.report);
    } else {
      const problem = compare(row, previous);
      if (problem !== null) problems.push(problem);
    }
    previous = row;
  }
  return strays;
}

/** One row of another report amid the rows of one; where two reports meet, the row behind decides which is the stray. */
function isStray(row: LedgerRow, previous: LedgerRow, behind: readonly LedgerRow[]): boolean {
  const [next, second] = behind;
  return (
    row.report !== previous.report &&
    next?.report === previous.report &&
    second?.report !== row.report
  );
}

function compare(row: LedgerRow, previous: LedgerRow): Problem | null {
  if (row.offset < previous.offset) {
    const expected = `rows in the order of the report: an offset after ${previous.offset}`;
    const fix = 'Move the row to its place, or mend its offset.';
    return problemAt(row, 'offset', { expected, fix });
  }
  const end = previous.offset + previous.token.length;
  if (row.offset >= end) return null;
  const expected = `an offset from ${end} on: the row above, ${previous.token}, takes up ${previous.offset} to ${end - 1}`;
  const fix = 'Account for each digit once: delete one of the rows, or mend the offset.';
  return problemAt(row, 'offset', { expected, fix });
}

function refuseStray(row: LedgerRow, around: string): Problem {
  const expected = `${around}, as in the rows above and below`;
  const fix = `Write ${around}, or move the row to the others of ${row.report}.`;
  return problemAt(row, 'report', { expected, fix });
}

function refuseReturn(row: LedgerRow): Problem {
  const expected = `the rows of ${row.report} all together; others stand further up`;
  return problemAt(row, 'report', { expected, fix: 'Move these rows up to them.' });
}
