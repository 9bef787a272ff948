import { digitRunsIn } from '../../lib/digitRun.ts';
import type { Problem } from '../../lib/errors.ts';
import type { FigureRow } from '../figures.ts';
import type { LedgerRow } from '../ledger.ts';
import { cellText, type Readings } from '../reading.ts';
import type { Tables } from '../tables.ts';
import { problemAt, whereIs } from '../whereIs.ts';

/**
 * Holds the ledger against the figures, both ways: each row of kind figure names the figure that
 * stands in its place, and each figure printed in Arabic digits is named by one row. Gives the rows
 * whose place is in doubt.
 */
export function checkLedgerFigures(
  readings: Readings,
  tables: Pick<Tables, 'figures' | 'ledger'>,
  problems: Problem[],
): ReadonlySet<LedgerRow> {
  const byId = new Map(tables.figures.map((figure) => [figure.id, figure]));
  const byPlace = new Map(tables.figures.map((figure) => [placeKey(figure), figure]));
  const rightly = new Map<FigureRow, LedgerRow>();
  for (const row of tables.ledger) {
    const figure = byId.get(row.figure ?? '');
    if (figure !== undefined && row.kind === 'figure' && placeKey(figure) === placeKey(row)) {
      rightly.set(figure, row);
    }
  }

  // From the ledger to the figures.
  const accounted = new Set<string | null>([...rightly.keys()].map((figure) => figure.id));
  const misplaced = new Set<LedgerRow>();
  for (const row of tables.ledger) {
    const here = byPlace.get(placeKey(row));
    const named = byId.get(row.figure ?? '');
    if (row.kind !== 'figure') {
      if (row.figure === null) continue;
      accounted.add(row.figure);
      problems.push(refuseFigureOfOtherKind(row));
    } else if (row.figure === null) {
      accounted.add(here?.id ?? null);
      problems.push(askForFigure(row, here));
    } else if (named === undefined) {
      // The figure is bad or left out, which is reported there.
      accounted.add(here?.id ?? null);
    } else if (placeKey(named) !== placeKey(row)) {
      accounted.add((here ?? named).id);
      if (here === undefined) misplaced.add(row);
      problems.push(refusePlace(row, named, here, rightly.get(named)));
    } else if (digitsOf(named.token) !== digitsOf(row.token)) {
      problems.push(refuseToken(row, named));
    }
  }

  // From the figures to the ledger, if all of the ledger could be read.
  if (!readings.ledger.whole) return misplaced;
  for (const cellRow of readings.ledger.rows) {
    if (cellRow.row !== null) continue;
    const [report, offset, figure] = ['report', 'offset', 'figure'].map((field) =>
      cellText(readings.ledger, cellRow, field),
    );
    accounted.add(figure ?? null);
    accounted.add(byPlace.get(`${report}@${offset}`)?.id ?? null);
  }
  const rows = new Map(tables.ledger.map((row) => [placeKey(row), row]));
  for (const figure of tables.figures) {
    if (!/^\d/u.test(figure.token) || accounted.has(figure.id)) continue;
    problems.push(askForRow(figure, rows.get(placeKey(figure))));
  }
  return misplaced;
}

function placeKey(row: { readonly report: string; readonly offset: number }): string {
  return `${row.report}@${row.offset}`;
}

/** `90多万`, `90` and `90万` have the same digits. */
function digitsOf(token: string): string {
  return token.replace(/[^\d.,]/gu, '');
}

function lineOf(row: FigureRow | LedgerRow): string {
  const { file, line } = whereIs<{ report: string }>(row, 'report');
  return `${file}:${line}`;
}

function refuseFigureOfOtherKind(row: LedgerRow): Problem {
  const expected = `an empty cell, as the kind is ${row.kind}`;
  return problemAt(row, 'figure', {
    expected,
    fix: 'Empty the cell, or write figure as the kind.',
  });
}

function askForFigure(row: LedgerRow, here: FigureRow | undefined): Problem {
  const expected = 'the id of the figure, as the kind is figure';
  const fix =
    here === undefined
      ? `Add the figure at offset ${row.offset} to data/figures.csv and name it here, or mend the kind.`
      : `Write ${here.id}.`;
  return problemAt(row, 'figure', { expected, fix });
}

function refusePlace(
  row: LedgerRow,
  named: FigureRow,
  here: FigureRow | undefined,
  other: LedgerRow | undefined,
): Problem {
  if (here !== undefined) {
    const expected = `the figure at offset ${row.offset} of ${row.report}: ${here.id} (${lineOf(here)})`;
    return problemAt(row, 'figure', { expected, fix: `Write ${here.id}.` });
  }
  if (other !== undefined) {
    const expected = `a figure that no other row names; ${named.id} is named in ${lineOf(other)}`;
    const fix = `Name the figure at offset ${row.offset}, or mend the kind.`;
    return problemAt(row, 'figure', { expected, fix });
  }
  if (named.report !== row.report) {
    const expected = `the report of its figure, ${named.report} (${lineOf(named)})`;
    return problemAt(row, 'report', {
      expected,
      fix: `Write ${named.report}, or mend the figure.`,
    });
  }
  const expected = `the offset of its figure, ${named.offset} (${lineOf(named)})`;
  return problemAt(row, 'offset', { expected, fix: `Write ${named.offset}, or mend the figure.` });
}

function refuseToken(row: LedgerRow, named: FigureRow): Problem {
  const expected = `the digits of its figure, ${named.token} (${lineOf(named)})`;
  const fix = 'Copy the run of digits from the report, here or in the figure.';
  return problemAt(row, 'token', { expected, fix });
}

function askForRow(figure: FigureRow, there: LedgerRow | undefined): Problem {
  const expected = `a row of data/ledger.csv that accounts for ${figure.token} at offset ${figure.offset}`;
  const { report, offset, token, id } = figure;
  const [run] = digitRunsIn(token);
  const fix =
    there === undefined
      ? `Add to data/ledger.csv, in order: ${report},${offset},${run?.digits},figure,${id}`
      : `In ${lineOf(there)}, write figure as the kind and ${id} as the figure.`;
  return problemAt(figure, 'token', { expected, fix });
}
