import { Mistake } from '../mistake.ts';
import { defineCell } from './defineCell.ts';

const SHA256 = /^[0-9a-f]{64}$/u;
const FORM = 'a SHA-256 of 64 hexadecimal digits in small letters';

/** The fingerprint of a file's bytes. */
export function sha256() {
  return defineCell({ type: 'string', form: FORM, pattern: SHA256.source }, (seen) => {
    if (SHA256.test(seen)) return seen;
    const guess = seen.toLowerCase();
    return new Mistake(
      FORM,
      SHA256.test(guess) ? `Write ${guess}.` : 'Copy the output of sha256sum for the report.',
    );
  });
}
