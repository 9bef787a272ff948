import type { Problem } from '../lib/errors.ts';
import { nearest } from '../lib/nearest.ts';
import type { Line } from './csv/line.ts';
import type { Table } from './defineTable.ts';

/** Holds the first line of a file against the columns of its table; `null` means that they are the same, in order. */
export function readHeader(table: Table, line: Line | undefined): Problem | null {
  const { file } = table;
  const names = table.columns.map((column) => column.name);
  const header = names.join(',');
  if (line === undefined || line.cells.join('').trim() === '') {
    const expected = `a header row: ${header}`;
    return { file, line: 1, column: 1, expected, fix: 'Write the header row as the first line.' };
  }

  const mistakes = findMistakes(names, line.cells);
  const [first] = mistakes;
  if (first === undefined) return null;
  const { index, field, expected } = first;
  const place = { file, ...(line.places[index] ?? line.end) };
  const fix = mistakes.length === 1 ? first.fix : `Write the whole header anew: ${header}`;
  return { ...place, field, seen: line.cells[index], expected, fix };
}

interface HeaderMistake {
  /** Place in the header from 0. */
  readonly index: number;
  readonly field?: string;
  readonly expected: string;
  readonly fix: string;
}

function findMistakes(names: readonly string[], seen: readonly string[]): readonly HeaderMistake[] {
  const missing = new Set(names.filter((name) => !seen.includes(name)));
  const mistakes: HeaderMistake[] = [];
  for (const [index, name] of seen.entries()) {
    const twice = seen.indexOf(name) < index;
    if (names.includes(name) && !twice) continue;
    // A column that is missing just here, or nearly bears this name, is this one misspelt.
    const here = names[index];
    const meant = here !== undefined && missing.has(here) ? here : nearest(name, missing);
    if (meant !== null && !twice) {
      missing.delete(meant);
      const expected = `the column ${meant} in place ${names.indexOf(meant) + 1}`;
      mistakes.push({ index, field: meant, expected, fix: `Write ${meant}.` });
    } else {
      const expected = `no other columns than ${names.join(',')}`;
      const fix = `Delete the column${twice ? ', as it stands here twice' : ' with its cells'}.`;
      mistakes.push({ index, expected, fix });
    }
  }
  for (const name of missing) {
    const index = names.indexOf(name);
    const before = names[index - 1];
    const expected = `the column ${name} in place ${index + 1}`;
    const place = before === undefined ? 'as the first column' : `after ${before}`;
    mistakes.push({
      index,
      field: name,
      expected,
      fix: `Add ${name} ${place}, with a cell in every row.`,
    });
  }
  return mistakes.length > 0 ? mistakes : findMisplaced(names, seen);
}

function findMisplaced(
  names: readonly string[],
  seen: readonly string[],
): readonly HeaderMistake[] {
  const index = seen.findIndex((name, place) => name !== names[place]);
  const field = names[index];
  if (field === undefined) return [];
  const expected = `the columns in this order: ${names.join(',')}`;
  const fix = `Put ${field} here, and move the cells of every row likewise.`;
  return [{ index, field, expected, fix }];
}
