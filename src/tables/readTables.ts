import { InputError, type Problem } from '../lib/errors.ts';
import { missingFile } from './missingFile.ts';
import type { Reading } from './reading.ts';
import { readTable } from './readTable.ts';
import { checkForeignKeys } from './rules/checkForeignKeys.ts';
import { checkHomes } from './rules/checkHomes.ts';
import { checkKeys } from './rules/checkKeys.ts';
import { checkLedgerFigures } from './rules/checkLedgerFigures.ts';
import { checkLedgerOrder } from './rules/checkLedgerOrder.ts';
import { checkLoops } from './rules/checkLoops.ts';
import { checkOffsets, findBeyond } from './rules/checkOffsets.ts';
import { checkTopicOrder } from './rules/checkTopicOrder.ts';
import { TABLE_NAMES, type TableName } from './tableNames.ts';
import { TABLES, type Tables } from './tables.ts';

/**
 * Reads all tables from the bytes of their files (`figures.csv` …) and checks them against each
 * other; throws one `InputError` with every problem of every table, by file, line and column.
 */
export function readTables(files: ReadonlyMap<string, Uint8Array>): Tables {
  const problems: Problem[] = [];

  // Each table by itself.
  const readings = eachTable((name): Reading => {
    const bytes = files.get(`${name}.csv`);
    if (bytes !== undefined) return readTable(TABLES[name], bytes, problems);
    problems.push(missingFile(TABLES[name], files));
    return { table: TABLES[name], rows: [], whole: false };
  });

  // The names of rows, and who refers to them.
  const keys = checkKeys(readings, problems);
  checkForeignKeys(readings, keys, problems);

  // What rows that are well by themselves say against each other.
  const tables = eachTable((name) =>
    readings[name].rows.flatMap(({ row }) => (row === null ? [] : [row])),
  ) as unknown as Tables;
  checkTopicOrder(tables, problems);
  checkLoops(tables, problems);
  checkHomes(tables, problems);
  const beyond = findBeyond(tables);
  const outside = new Set<object>(beyond.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const figures = tables.figures.filter((figure) => !outside.has(figure));
  const misplaced = checkLedgerFigures(readings, { ...tables, figures }, problems);
  const placed = tables.ledger.filter((row) => !misplaced.has(row) && !outside.has(row));
  const strays = checkLedgerOrder(placed, problems);
  checkOffsets(beyond, strays, problems);

  if (problems.length > 0) throw new InputError(problems.toSorted(byPlace));
  return tables;
}

function eachTable<Value>(make: (name: TableName) => Value): Readonly<Record<TableName, Value>> {
  const entries = TABLE_NAMES.map((name) => [name, make(name)] as const);
  return Object.fromEntries(entries) as Record<TableName, Value>;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
