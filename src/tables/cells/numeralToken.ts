import { parseNumeral } from '../../lib/numerals.ts';
import { Mistake } from '../mistake.ts';
import { defineCell } from './defineCell.ts';

const FORM = 'a number as printed, such as 13126, 2.26亿, 20余万, 97.96% or 三';

/** A number as the report prints it, with its 万, 亿 or %. */
export function numeralToken() {
  return defineCell({ type: 'string', form: FORM }, (seen) =>
    parseNumeral(seen) === null
      ? new Mistake(FORM, 'Copy the number alone, without its unit or neighbours.')
      : seen,
  );
}
