import type { Problem } from '../lib/errors.ts';
import type { Line } from './csv/line.ts';
import type { Table } from './defineTable.ts';

/** Where a cell stands: line and column count from 1, the column in characters. */
export interface CellPlace {
  /** `data/figures.csv`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** As in the header: `period_start`. */
  readonly field: string;
}

/** What a problem says beside its place. */
type Advice = Pick<Problem, 'expected' | 'fix'>;

const ORIGINS = new WeakMap<object, { readonly table: Table; readonly line: Line }>();

/** Notes from which line of which table a row was read; the row's cells can be pointed at from then on. */
export function rememberOrigin(row: object, table: Table, line: Line): void {
  ORIGINS.set(row, { table, line });
}

/** Where the cell of a row stands in its file; throws for a row that was not read from a table (a copy, say). */
export function whereIs<Row extends object>(row: Row, field: keyof Row & string): CellPlace {
  const { table, line } = originOf(row);
  return placeOf(table, line, field);
}

/** A problem at a cell of a row, with the cell's text as the value seen. */
export function problemAt<Row extends object>(
  row: Row,
  field: keyof Row & string,
  advice: Advice,
): Problem {
  const { table, line } = originOf(row);
  return problemInCell(table, line, field, advice);
}

/** The same for a line that gave no row. */
export function problemInCell(table: Table, line: Line, field: string, advice: Advice): Problem {
  const seen = line.cells[table.columns.findIndex((column) => column.field === field)];
  const { expected, fix } = advice;
  return { ...placeOf(table, line, field), seen, expected, fix };
}

function placeOf(table: Table, line: Line, field: string): CellPlace {
  const index = table.columns.findIndex((column) => column.field === field);
  const column = table.columns[index];
  const place = line.places[index];
  if (column === undefined || place === undefined) {
    throw new Error(`${table.file} has no field ${field}.`);
  }
  return { file: table.file, ...place, field: column.name };
}

function originOf(row: object) {
  const origin = ORIGINS.get(row);
  if (origin === undefined) throw new Error('This row was not read from a table.');
  return origin;
}
