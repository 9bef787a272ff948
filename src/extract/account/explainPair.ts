import type { Problem } from '../../lib/errors.ts';
import type { FigureRow, LedgerRow } from '../../tables/index.ts';
import { problemAt } from '../../tables/index.ts';
import type { NumberToken } from '../token.ts';
import type { Move } from './findMoves.ts';
import { problemInText, rowAt } from './problemInText.ts';
import type { ReportText } from './reportText.ts';

/** A number that no row accounts for: says which row to add. */
export function explainMissing(report: ReportText, token: NumberToken): Problem {
  const { kind, reason } = token.proposal;
  const row = `${report.id},${token.offset},${token.digits},${kind},${kind === 'figure' ? '<its id>' : ''}`;
  const figure = kind === 'figure' ? ' and the figure to data/figures.csv (--csv writes it)' : '';
  return problemInText(report, token.offset, {
    seen: token.digits ?? token.token,
    expected: 'a row of data/ledger.csv that accounts for this number',
    fix: `Add in order ${row}${figure}. Why ${kind}: ${reason}`,
  });
}

/** A number whose row has other digits: says what to restore, or which rows to mend. */
export function explainChanged(
  report: ReportText,
  token: NumberToken,
  row: LedgerRow,
  figure: FigureRow | null,
): Problem {
  const also = figure === null ? '' : `, for the figure ${figure.id} (${rowAt(figure)})`;
  const mend =
    figure === null
      ? `write ${token.digits} there`
      : `mend the token there, and the token, value and evidence of the figure`;
  return problemInText(report, token.offset, {
    seen: token.digits ?? token.token,
    expected: `${row.token}, which ${rowAt(row)} has here${also}`,
    fix: `Restore the number in the text; or, if the text is right, ${mend}.`,
  });
}

/** A row whose number is not in the text. */
export function explainStray(report: ReportText, row: LedgerRow): Problem {
  const there = report.text.slice(row.offset, row.offset + row.token.length);
  const seen = there === '' ? 'the text has ended' : `the text has ${JSON.stringify(there)}`;
  const { line, column } = report.placeAt(row.offset);
  const expected = `a number of the text; at offset ${row.offset} (${report.file}:${line}:${column}) ${seen}`;
  const fix = 'Restore the number in the text; or delete the row, and its figure if it has one.';
  return problemAt(row, 'token', { expected, fix });
}

/** Numbers that stand elsewhere than their rows say, told once for all of them. */
export function explainMove(report: ReportText, token: NumberToken, move: Move): Problem {
  const { by, first, last, count } = move;
  const far = `${Math.abs(by)} ${Math.abs(by) === 1 ? 'character' : 'characters'}`;
  const way = by > 0 ? 'later' : 'earlier';
  const them =
    count === 1
      ? `${first.token} at offset ${first.offset}, as ${rowAt(first)} has it; it stands ${far} ${way}`
      : `offset ${first.offset} for ${first.token} (${rowAt(first)}); it and ${count === 2 ? 'the number' : `the ${count - 1} numbers`} behind it, to ${rowAt(last)}, stand ${far} ${way}`;
  const fix =
    count === 1
      ? `Write ${token.offset} there, and in its figure; or restore the text before it.`
      : `Restore the text before this place; or, if it is right, ${by > 0 ? 'add' : 'subtract'} ${Math.abs(by)} in the offsets of these rows, their figures and events.`;
  return problemInText(report, token.offset, { seen: token.digits ?? '', expected: them, fix });
}
