import { digitRunsIn, WHOLE_DIGIT_RUN } from '../../lib/digitRun.ts';
import { Mistake } from '../mistake.ts';
import { defineCell } from './defineCell.ts';

const FORM = 'a run of digits as printed, with the 万, 亿 or % that follows it';

/** A run of Arabic digits in a report, as the ledger counts them. */
export function digitToken() {
  return defineCell({ type: 'string', form: FORM, pattern: WHOLE_DIGIT_RUN.source }, (seen) => {
    if (WHOLE_DIGIT_RUN.test(seen)) return seen;
    const [run] = digitRunsIn(seen);
    const fix = run === undefined ? 'Copy the run of digits.' : `Write ${run.digits}.`;
    return new Mistake(FORM, fix);
  });
}
