import type { Problem } from '../../lib/errors.ts';
import { type FigureRow, problemAt } from '../../tables/index.ts';
import { explainsQualifier } from '../readContextQualifier.ts';
import type { NumberToken } from '../token.ts';
import type { ReportText } from './reportText.ts';

/** Holds a figure against the number in its place: token, value, qualifier, and the evidence round it. */
export function checkFigure(
  report: ReportText,
  figure: FigureRow,
  token: NumberToken,
  /** Offsets at which the text is known to differ; evidence that reaches there is not reported again. */
  changed: readonly number[],
): readonly Problem[] {
  const { line, column } = report.placeAt(token.offset);
  const place = `at ${report.file}:${line}:${column}`;
  // Where the token was misread, so were the value and the evidence, and that is one mistake.
  if (token.token !== figure.token) {
    const expected = `${token.token}, which is the number printed ${place}`;
    const fix = `Write ${token.token}, ${token.value} as the value, and evidence that has it whole.`;
    return [problemAt(figure, 'token', { expected, fix })];
  }

  const problems: Problem[] = [];
  if (token.value !== figure.value) {
    const expected = `${token.value}, which ${token.token} gives ${place}`;
    problems.push(problemAt(figure, 'value', { expected, fix: `Write ${token.value}.` }));
  }

  if (
    token.qualifier !== figure.qualifier &&
    !explainsQualifier(figure.noteZh, token.token, token.qualifierWord)
  ) {
    const why =
      token.qualifierWord === ''
        ? 'no word there qualifies it'
        : `${token.qualifierWord} stands with it`;
    const expected = `${token.qualifier}, as ${why} ${place}`;
    const fix = `Write ${token.qualifier}; or say in the note why not, and quote ${token.token} there.`;
    problems.push(problemAt(figure, 'qualifier', { expected, fix }));
  }

  const start = findEvidence(report.text, figure, token.offset);
  const reach = figure.evidence.length;
  const known = changed.some((offset) => Math.abs(offset - token.offset) <= reach);
  if (start === null && !known) {
    const expected = `a phrase that is printed round ${token.token} ${place}`;
    const fix = `Write, for example, ${token.evidence}`;
    problems.push(problemAt(figure, 'evidence', { expected, fix }));
  }
  return problems;
}

/** Where the evidence begins in the text so that its token stands at `offset`; `null` where it does not. */
export function findEvidence(
  text: string,
  { evidence, token }: Pick<FigureRow, 'evidence' | 'token'>,
  offset: number,
): number | null {
  for (let at = evidence.indexOf(token); at >= 0; at = evidence.indexOf(token, at + 1)) {
    if (text.startsWith(evidence, offset - at)) return offset - at;
  }
  return null;
}
