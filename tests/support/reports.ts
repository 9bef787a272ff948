import { readFileSync, statSync } from 'node:fs';

const { REPORTS_DIR = '' } = process.env;

/** The folder of the five reports' texts, which are no part of the project; `null` where `REPORTS_DIR` is not set. */
export const reportsDir: string | null = REPORTS_DIR === '' ? null : REPORTS_DIR;

/** Why tests that need the texts are skipped, as a title says it. */
export const skippedBecause =
  'skipped: REPORTS_DIR is not set; set it to the folder of the reports’ texts';

/** The text of a report; throws where `REPORTS_DIR` is set and does not hold it. */
export function readReport(id: string): string {
  const file = `${reportsDir}/${id}.txt`;
  if (statSync(file, { throwIfNoEntry: false }) === undefined) {
    throw new Error(
      `REPORTS_DIR is ${reportsDir}, and there is no ${id}.txt in it. Set it to the folder of the reports’ texts, ` +
        'or unset it to skip the tests that need them.',
    );
  }
  return readFileSync(file, 'utf8');
}
