import { Mistake } from '../mistake.ts';
import { defineCell } from './defineCell.ts';

const TOKEN = /^\d+(?:[.,]\d+)*(?:\s*[万亿])?[%％]?$/u;
const FORM = 'a run of digits as printed, with the 万, 亿 or % that follows it';

/** A run of Arabic digits in a report, as the ledger counts them. */
export function digitToken() {
  return defineCell({ type: 'string', form: FORM, pattern: TOKEN.source }, (seen) => {
    if (TOKEN.test(seen)) return seen;
    const run = /\d+(?:[.,]\d+)*(?:\s*[万亿])?[%％]?/u.exec(seen)?.[0];
    return new Mistake(FORM, run === undefined ? 'Copy the run of digits.' : `Write ${run}.`);
  });
}
