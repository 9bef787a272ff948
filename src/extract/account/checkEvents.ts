import type { Problem } from '../../lib/errors.ts';
import { problemAt } from '../../tables/index.ts';
import type { NumberToken } from '../token.ts';
import type { Move } from './findMoves.ts';
import type { ReportText } from './reportText.ts';

/** Reports events of this report whose offset is not where a number begins. */
export function checkEvents(
  report: ReportText,
  tokens: readonly NumberToken[],
  moves: readonly Move[],
): readonly Problem[] {
  const starts = new Set(tokens.map(({ offset }) => offset));
  const shifts = [0, ...moves.map(({ by }) => by)];
  return report.tables.events
    .filter((event) => event.report === report.id)
    .filter((event) => !shifts.some((by) => starts.has(event.offset + by)))
    .map((event) => {
      const { line, column } = report.placeAt(event.offset);
      const expected = `the offset of the first digit of its date; no number begins at ${report.file}:${line}:${column}`;
      const fix = 'Copy the offset of the date from data/ledger.csv.';
      return problemAt(event, 'offset', { expected, fix });
    });
}
