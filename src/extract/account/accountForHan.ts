import type { Problem } from '../../lib/errors.ts';
import { type FigureRow, problemAt } from '../../tables/index.ts';
import { readHanRun } from '../findTokens.ts';
import type { NumberToken } from '../token.ts';
import { checkFigure, findEvidence } from './checkFigure.ts';
import type { Entry } from './entry.ts';
import type { Move } from './findMoves.ts';
import type { ReportText } from './reportText.ts';

/** Says of each figure in Han numerals whether it stands in the text, and which quantities no figure states. */
export function accountForHan(
  report: ReportText,
  proposed: readonly NumberToken[],
  moves: readonly Move[],
  changed: readonly number[],
): readonly Entry[] {
  const stated = report.figures
    .filter((figure) => !/^\d/u.test(figure.token))
    .map((figure) => accountForFigure(report, figure, moves, changed));
  const found = new Set(stated.map(({ token }) => token?.offset));
  const open = proposed
    .filter(({ offset }) => !found.has(offset))
    .map((token): Entry => ({ token, row: null, figure: null, state: 'open', problems: [] }));
  return [...stated, ...open];
}

function accountForFigure(
  report: ReportText,
  figure: FigureRow,
  moves: readonly Move[],
  changed: readonly number[],
): Entry {
  // Where digits have moved, the Han numerals near them have moved along, and that is told already.
  const places = [0, ...moves.map(({ by }) => by)].map((by) => figure.offset + by);
  const stands = (at: number) => at >= 0 && report.text.startsWith(figure.token, at);
  const place =
    places.find((at) => stands(at) && findEvidence(report.text, figure, at) !== null) ??
    (stands(figure.offset) ? figure.offset : undefined);
  if (place === undefined) {
    const problems = [explainLost(report, figure)];
    return { token: null, row: null, figure, state: 'differs', problems };
  }
  const token = readHanRun(report.text, { offset: place, token: figure.token });
  const problems = checkFigure(report, figure, token, changed);
  const here = place === figure.offset ? 'agrees' : 'moved';
  return { token, row: null, figure, state: problems.length > 0 ? 'differs' : here, problems };
}

function explainLost(report: ReportText, figure: FigureRow): Problem {
  const { text, file } = report;
  const { line, column } = report.placeAt(figure.offset);
  const there = text.slice(figure.offset, figure.offset + figure.token.length);
  const expected = `the place of ${figure.token}; at ${file}:${line}:${column} (offset ${figure.offset}) the text has ${JSON.stringify(there)}`;
  const start = text.indexOf(figure.evidence);
  const fix =
    start < 0
      ? 'Restore the text; or, if it is right, mend the token, the offset and the evidence.'
      : `Write ${start + figure.evidence.indexOf(figure.token)}, where the evidence stands; or restore the text.`;
  return problemAt(figure, 'offset', { expected, fix });
}
