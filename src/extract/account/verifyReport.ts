import type { Problem } from '../../lib/errors.ts';
import type { Tables } from '../../tables/index.ts';
import { accountFor } from './accountFor.ts';
import { listProblems } from './listProblems.ts';

/**
 * Everything in which the tables and a report's text do not agree; empty where all is accounted for.
 * `file` is the text's name in messages.
 */
export function verifyReport(
  tables: Tables,
  reportId: string,
  text: string,
  file?: string,
): readonly Problem[] {
  return listProblems(accountFor(tables, reportId, text, file));
}
