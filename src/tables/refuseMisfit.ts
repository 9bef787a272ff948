import type { Problem } from '../lib/errors.ts';
import type { Line } from './csv/line.ts';
import type { Table } from './defineTable.ts';

/** Whether a line holds no value at all: nothing, or only commas. */
export function isBlank(line: Line): boolean {
  return line.cells.every((cell) => cell.trim() === '');
}

/** Whether the second line is the rest of the first, parted from it by a line break without quotation marks. */
export function isSplit(table: Table, line: Line, next: Line | undefined): boolean {
  if (next === undefined || isBlank(line) || isBlank(next)) return false;
  const most = table.columns.length;
  const [first, second] = [line.cells.length, next.cells.length];
  // The break stands inside a cell, or in place of a comma.
  return first < most && second < most && first + second - most <= 1 && first + second >= most;
}

/** Says what is wrong with a line that does not have one cell for each column. */
export function refuseMisfit(table: Table, line: Line, split: boolean): Problem | null {
  const { file, columns } = table;
  const { cells, places } = line;
  if (isBlank(line)) {
    const expected = 'no row without a value';
    return { file, ...places[0], seen: cells.join(','), expected, fix: 'Delete the line.' };
  }
  if (cells.length === columns.length) return null;

  const expected = `${columns.length} cells, one for each column; this row has ${cells.length}`;
  const last = columns[cells.length - 1]?.name;
  if (cells.length < columns.length) {
    const fix = split
      ? `Join this line and the next, or put the cell ${last} in quotation marks: a line break parts it.`
      : `Add what is missing, if only commas for empty cells: the row ends in the column ${last}.`;
    return { file, ...line.end, seen: cells.at(-1), expected, fix };
  }
  const fix = 'Put a text that has a comma in quotation marks, or delete the commas too many.';
  return { file, ...places[columns.length], seen: cells[columns.length], expected, fix };
}
