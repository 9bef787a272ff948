import type { Problem } from '../../lib/errors.ts';
import type { Account } from './entry.ts';

/** Every problem of a report: those of its numbers in order, then those of the report as a whole. */
export function listProblems({ entries, problems }: Account): readonly Problem[] {
  return [...entries.flatMap((entry) => entry.problems), ...problems];
}
