import type { Problem } from '../../lib/errors.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Column, Table } from '../defineTable.ts';
import { type CellRow, cellText, type Readings } from '../reading.ts';
import type { TableName } from '../tableNames.ts';
import { problemInCell } from '../whereIs.ts';
import type { Keys } from './checkKeys.ts';

/** A cell that names a row which is not there. */
interface Lost {
  readonly id: string;
  readonly table: Table;
  readonly column: Column;
  readonly cellRow: CellRow;
  readonly targets: readonly TableName[];
}

type AllKeys = Readonly<Record<TableName, Keys>>;

/**
 * Reports references to rows that are not there, unless rows without a name leave it open. A row
 * that many cells name is one mistake, and reported once. The rows take no part in later checks.
 */
export function checkForeignKeys(readings: Readings, keys: AllKeys, problems: Problem[]): void {
  const lost = Object.values(readings)
    .toSorted((a, b) => (a.table.file < b.table.file ? -1 : 1))
    .flatMap(({ table }) =>
      table.columns.flatMap((column) => findLost(readings, table, column, keys)),
    );

  const named = collectNamed(readings);
  const groups = new Map<string, Lost[]>();
  for (const one of lost) {
    one.cellRow.row = null;
    const group = `${one.targets[0]} ${one.id}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  for (const [first, ...others] of groups.values()) {
    if (first !== undefined) problems.push(explain(first, others, keys, named));
  }
}

function findLost(
  readings: Readings,
  table: Table,
  column: Column,
  keys: AllKeys,
): readonly Lost[] {
  const { references: targets, type } = column.meta;
  if (targets === undefined || !targets.every((name) => keys[name].complete)) return [];
  const reading = readings[table.name];
  return reading.rows.flatMap((cellRow) => {
    const text = cellText(reading, cellRow, column.field);
    if (text === '' || cellRow.faults.has(column.field)) return [];
    return (type === 'list' ? text.split(';') : [text])
      .filter((id) => !targets.some((name) => keys[name].rows.has(id)))
      .map((id) => ({ id, table, column, cellRow, targets }));
  });
}

/** Every key that some cell names; a row that was renamed has none of these. */
function collectNamed(readings: Readings): ReadonlySet<string> {
  const texts = Object.values(readings).flatMap((reading) =>
    reading.table.columns
      .filter((column) => column.meta.references !== undefined)
      .flatMap((column) =>
        reading.rows.flatMap((cellRow) => cellText(reading, cellRow, column.field).split(';')),
      ),
  );
  return new Set(texts);
}

function explain(
  first: Lost,
  others: readonly Lost[],
  keys: AllKeys,
  named: ReadonlySet<string>,
): Problem {
  const { id, table, column, cellRow, targets } = first;
  const files = targets.map((name) => `data/${name}.csv`).join(' or ');
  const known = targets
    .flatMap((name) => [...keys[name].rows.keys()])
    .filter((key) => others.length === 0 || !named.has(key));
  // One number is as near as another.
  const near = column.meta.type === 'integer' ? null : nearest(id, known);
  const more =
    others.length === 0
      ? ''
      : `, which ${others.length} more ${others.length === 1 ? 'cell names' : 'cells name'} too`;
  const expected = `the key of a row in ${files}; there is no ${id}${more}`;
  const add = `add the row ${id} to ${files}`;
  let fix = `Add the row ${id} to ${files}, or name one that is there.`;
  if (near !== null && others.length === 0) fix = `Did you mean ${near}? Else ${add}.`;
  if (near !== null && others.length > 0) {
    fix = `Is the row ${near} meant? Then write ${id} there, or ${near} in all these cells; else ${add}.`;
  }
  return problemInCell(table, cellRow.line, column.field, { expected, fix });
}
