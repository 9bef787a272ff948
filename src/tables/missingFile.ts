import type { Problem } from '../lib/errors.ts';
import { nearest } from '../lib/nearest.ts';
import type { Table } from './defineTable.ts';
import { TABLE_NAMES } from './tableNames.ts';

/** Says that a table's file is not there, and which strange file may be meant. */
export function missingFile(table: Table, files: ReadonlyMap<string, Uint8Array>): Problem {
  const known = TABLE_NAMES.map((name) => `${name}.csv`);
  const there = known.filter((name) => files.has(name));
  // Units.csv beside units.csv is a copy of that, and no other table.
  const strange = [...files.keys()].filter(
    (name) => !known.includes(name) && !there.includes(name.toLowerCase()),
  );
  const meant = nearest(`${table.name}.csv`, strange);
  const header = table.columns.map((column) => column.name).join(',');
  return {
    file: table.file,
    expected: `a CSV file with the header ${header}`,
    fix:
      meant === null
        ? 'Create the file, if only with its header row.'
        : `Rename data/${meant} to ${table.name}.csv, if this is the table.`,
  };
}
