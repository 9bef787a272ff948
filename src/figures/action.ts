import type { Bilingual } from '../lib/language.ts';
import type { EventRow, ProblemRow, Report, Tables } from '../tables/index.ts';
import type { Period } from './period.ts';

/** A dated action by which a problem was resolved, with the problem and the report that tells of it. */
export interface Action {
  readonly kind: 'action';
  readonly id: string;
  readonly row: EventRow;
  readonly problem: ProblemRow;
  readonly report: Report;
  /** As closely as the report dates it: see the row's `precision`. */
  readonly period: Period;
  /** What was done. */
  readonly label: Bilingual;
}

/** Every dated action, in the order of the table; the foreign keys were checked when it was read. */
export function deriveActions({ events, problems, reports }: Tables): readonly Action[] {
  const problemOf = new Map(problems.map((problem) => [problem.number, problem]));
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  return events.map((row) => {
    const problem = problemOf.get(row.problem);
    const report = reportOf.get(row.report);
    if (problem === undefined || report === undefined) {
      throw new Error(`${row.id} passed the foreign keys and lacks its problem or its report.`);
    }
    return {
      kind: 'action',
      id: row.id,
      row,
      problem,
      report,
      period: { start: row.dateStart, end: row.dateEnd, basis: 'stated' },
      label: { zh: row.whatZh, en: row.whatEn },
    };
  });
}
