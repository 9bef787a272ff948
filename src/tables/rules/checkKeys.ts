import type { Problem } from '../../lib/errors.ts';
import { type CellRow, cellText, type Reading, type Readings } from '../reading.ts';
import { TABLE_NAMES, type TableName } from '../tableNames.ts';
import { problemInCell } from '../whereIs.ts';

/** The keys of one table. */
export interface Keys {
  readonly rows: ReadonlyMap<string, CellRow>;
  /** Whether every row could be named: only then is a key that is not here unknown. */
  readonly complete: boolean;
}

/** Collects the keys of all tables; a key that stands twice is reported at its second place. */
export function checkKeys(
  readings: Readings,
  problems: Problem[],
): Readonly<Record<TableName, Keys>> {
  const none: Keys = { rows: new Map(), complete: false };
  const keys = Object.fromEntries(TABLE_NAMES.map((name) => [name, none])) as Record<
    TableName,
    Keys
  >;
  for (const name of TABLE_NAMES) {
    // Figures and derived numbers share their names, as checks refer to either.
    const others = name === 'derived' ? readings.figures : null;
    keys[name] = collectKeys(readings[name], others, keys.figures.rows, problems);
  }
  return keys;
}

function collectKeys(
  reading: Reading,
  others: Reading | null,
  otherRows: ReadonlyMap<string, CellRow>,
  problems: Problem[],
): Keys {
  const { table } = reading;
  const { key } = table;
  if (key === null) return { rows: new Map(), complete: false };

  const rows = new Map<string, CellRow>();
  let complete = reading.whole;
  for (const cellRow of reading.rows) {
    const name = cellText(reading, cellRow, key);
    const inOther = others === null ? undefined : otherRows.get(name);
    const first = rows.get(name) ?? inOther;
    if (cellRow.faults.has(key)) complete = false;
    else if (first !== undefined) {
      complete = false;
      cellRow.row = null;
      const file = first === inOther ? others?.table.file : table.file;
      const expected = `another ${key}; this one stands in ${file}:${first.line.places[0]?.line} already`;
      const fix = 'Give this row another name, or delete it if it says the same.';
      problems.push(problemInCell(table, cellRow.line, key, { expected, fix }));
    }
    if (!rows.has(name)) rows.set(name, cellRow);
  }
  return { rows, complete };
}
