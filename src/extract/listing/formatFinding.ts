import { formatProblem, type Problem } from '../../lib/errors.ts';
import { wrapColumns } from './wrapColumns.ts';

/** Where the advice of `formatProblem` begins, behind the names seen, expected and fix. */
const ADVICE = 12;

/** A problem in at most so many columns; its place stays in one piece, so that an editor can open it. */
export function formatFinding(problem: Problem, columns: number): string {
  const [place = '', ...advice] = formatProblem(problem).split('\n');
  return [place, wrapColumns(advice.join('\n'), columns, ADVICE)].join('\n');
}
