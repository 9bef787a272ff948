import type { FigureRow, LedgerRow } from '../../tables/index.ts';
import type { NumberToken } from '../token.ts';
import type { Pair } from './alignRows.ts';
import { checkFigure } from './checkFigure.ts';
import type { Entry } from './entry.ts';
import { explainChanged, explainMissing, explainMove, explainStray } from './explainPair.ts';
import type { Move } from './findMoves.ts';
import type { ReportText } from './reportText.ts';

/** Says of each run of digits, and of each ledger row without one, how text and tables agree. */
export function accountForDigits(
  report: ReportText,
  pairs: readonly Pair[],
  moves: readonly Move[],
  changed: readonly number[],
): readonly Entry[] {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  return pairs.map(({ token, row }) => {
    const figure = figures.get(row?.figure ?? '') ?? null;
    if (token === null) return accountForStray(report, row, figure);
    if (row === null) return { token, row, figure, ...missing(report, token) };
    if (token.digits !== row.token) {
      const problems = [explainChanged(report, token, row, figure)];
      return { token, row, figure, state: 'differs', problems };
    }
    const wrong = figure === null ? [] : checkFigure(report, figure, token, changed);
    const move = moves.find(({ first }) => first === row);
    const problems = move === undefined ? wrong : [explainMove(report, token, move), ...wrong];
    const here = token.offset === row.offset ? 'agrees' : 'moved';
    return { token, row, figure, state: wrong.length > 0 ? 'differs' : here, problems };
  });
}

function missing(report: ReportText, token: NumberToken): Pick<Entry, 'state' | 'problems'> {
  // A report that no row speaks of is one problem, not hundreds.
  const isNew = report.ledger.length === 0 && report.figures.length === 0;
  return { state: 'missing', problems: isNew ? [] : [explainMissing(report, token)] };
}

function accountForStray(
  report: ReportText,
  row: LedgerRow | null,
  figure: FigureRow | null,
): Entry {
  const problems = row === null ? [] : [explainStray(report, row)];
  return { token: null, row, figure, state: 'differs', problems };
}
