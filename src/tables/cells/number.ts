import { Mistake } from '../mistake.ts';
import { defineCell } from './defineCell.ts';
import { explainNumber } from './explainNumber.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;
const FORM = 'a number in ASCII digits, such as 13126 or 97.96';

/** A number in its base unit, without separators or units. */
export function number() {
  return defineCell<number>({ type: 'number', form: FORM }, (seen) =>
    NUMBER.test(seen)
      ? Number(seen)
      : (explainNumber(seen) ?? new Mistake(FORM, 'Write the number alone.')),
  );
}
