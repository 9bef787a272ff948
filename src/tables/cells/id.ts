import { Mistake } from '../mistake.ts';
import { defineCell } from './defineCell.ts';
import { toAscii } from './toAscii.ts';

const ID = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const FORM = 'an id of small letters, digits and hyphens, such as hardship-2018';

/** The name of a row, fit for addresses: `hardship-2018`. */
export function id() {
  return defineCell({ type: 'string', form: FORM, pattern: ID.source }, (seen) => {
    if (ID.test(seen)) return seen;
    const guess = toAscii(seen)
      .toLowerCase()
      .replace(/[\s_]+/gu, '-');
    return new Mistake(
      FORM,
      ID.test(guess) ? `Write ${guess}.` : 'Give the row an id of this form.',
    );
  });
}
