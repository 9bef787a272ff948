import type { Problem } from '../../lib/errors.ts';
import { whereIs } from '../../tables/index.ts';
import type { ReportText } from './reportText.ts';

/** A problem at a place of the text: line, column and offset, with what stands there. */
export function problemInText(
  report: ReportText,
  offset: number,
  advice: Pick<Problem, 'seen' | 'expected' | 'fix'>,
): Problem {
  return { file: report.file, ...report.placeAt(offset), field: `offset ${offset}`, ...advice };
}

/** `data/ledger.csv:155`, for use inside a sentence. */
export function rowAt(row: { readonly report: string }): string {
  const { file, line } = whereIs(row, 'report');
  return `${file}:${line}`;
}
