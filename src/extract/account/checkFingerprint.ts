import { createHash } from 'node:crypto';
import type { Problem } from '../../lib/errors.ts';
import { nearest } from '../../lib/nearest.ts';
import { problemAt } from '../../tables/index.ts';
import type { ReportText } from './reportText.ts';

/** Holds length and SHA-256 of the text (as UTF-8) against `reports.csv`. */
export function checkFingerprint({ id, text, file, tables }: ReportText): readonly Problem[] {
  const row = tables.reports.find((report) => report.id === id);
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  if (row === undefined) {
    const near = nearest(
      id,
      tables.reports.map((report) => report.id),
    );
    const meant = near === null ? '' : ` If it is ${near}, add --report ${near}.`;
    const expected = `a report that data/reports.csv has a row for; there is none for ${id}`;
    const fix = `Add its row, with ${text.length} characters and the sha256 ${sha256}.${meant}`;
    return [{ file, expected, fix }];
  }

  const problems: Problem[] = [];
  if (row.characters !== text.length) {
    const expected = `${text.length}, the length of ${file} in characters`;
    const fix = `Restore the text; or, if it is the right one, write ${text.length}.`;
    problems.push(problemAt(row, 'characters', { expected, fix }));
  }
  if (row.sha256 !== sha256) {
    const expected = `${sha256}, the SHA-256 of ${file}`;
    const fix = 'Restore the text; or, if it is the right one, write its SHA-256.';
    problems.push(problemAt(row, 'sha256', { expected, fix }));
  }
  return problems;
}
