import { Mistake } from '../mistake.ts';
import type { TableName } from '../tableNames.ts';
import { defineCell } from './defineCell.ts';

const FORM = 'ids joined by ; without blanks, such as hardship-2018;hardship-2022';

/** Keys of rows, joined by `;`. */
export function references(...names: readonly TableName[]) {
  return defineCell<readonly string[]>({ type: 'list', form: FORM, references: names }, (seen) => {
    const ids = seen.split(/[;；]/u).map((part) => part.trim());
    const clean = ids.filter((part) => part !== '').join(';');
    return clean === seen ? ids : new Mistake(FORM, `Write ${clean}.`);
  });
}
