import type { Edition } from '../../charts/edition.ts';
import { collect, InputError, type Problem } from '../../lib/errors.ts';
import { drawChart } from './drawView.ts';

/** Draws every chart; throws one `InputError` with all rules that any drawing of any of them breaks. */
export function checkDrawings({ charts, facts }: Edition): void {
  const problems: Problem[] = [];
  for (const chart of charts) collect(problems, () => drawChart(chart, facts));
  if (problems.length > 0) throw new InputError(problems);
}
