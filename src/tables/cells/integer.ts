import { Mistake } from '../mistake.ts';
import type { TableName } from '../tableNames.ts';
import { defineCell } from './defineCell.ts';
import { explainNumber } from './explainNumber.ts';

const INTEGER = /^(?:0|[1-9]\d*)$/u;
const FORM = 'a whole number from 0, such as 1268';

/** A whole number from 0, and up to `most`. */
export function integer(
  form: string = FORM,
  references?: readonly TableName[],
  most: number = Number.MAX_SAFE_INTEGER,
) {
  const meta = {
    type: 'integer',
    form,
    ...(references === undefined ? {} : { references }),
  } as const;
  return defineCell<number>(meta, (seen) =>
    INTEGER.test(seen) && Number(seen) <= most
      ? Number(seen)
      : (explainNumber(seen) ?? new Mistake(form, 'Write a whole number.')),
  );
}
