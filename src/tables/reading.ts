import type { Line } from './csv/line.ts';
import type { Table } from './defineTable.ts';
import type { TableName } from './tableNames.ts';

/** A line with as many cells as its table has columns. */
export interface CellRow {
  readonly line: Line;
  /** Fields whose cell is bad by itself. */
  readonly faults: ReadonlySet<string>;
  /** The typed row, or `null` where a cell or the row is bad; such a row takes no part in checks between tables. */
  row: object | null;
}

/** What could be read of one table. */
export interface Reading {
  readonly table: Table;
  readonly rows: readonly CellRow[];
  /** Whether every line was read: only then does it mean something that a row is not there. */
  readonly whole: boolean;
}

/** What could be read of every table. */
export type Readings = Readonly<Record<TableName, Reading>>;

/** The text of a cell as it stands in the file. */
export function cellText(reading: Reading, cellRow: CellRow, field: string): string {
  const index = reading.table.columns.findIndex((column) => column.field === field);
  return cellRow.line.cells[index] ?? '';
}
