import type { TableName } from '../tableNames.ts';
import { defineCell } from './defineCell.ts';
import { integer } from './integer.ts';

/** The key of a row in one of the tables; that the row exists is checked once all tables are read. */
export function reference(...references: readonly TableName[]) {
  return defineCell(
    { type: 'string', form: `an id of ${files(references)}`, references },
    (seen) => seen,
  );
}

/** The same, for a table whose key is a number. */
export function numberReference(...references: readonly TableName[]) {
  return integer(`a number of ${files(references)}`, references);
}

function files(names: readonly TableName[]): string {
  return names.map((name) => `data/${name}.csv`).join(' or ');
}
