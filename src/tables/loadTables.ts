import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listNames } from '../lib/folder.ts';
import { readTables } from './readTables.ts';
import type { TableName } from './tableNames.ts';
import type { Tables } from './tables.ts';

/** Reads every CSV file of the folder; throws an `InputError` with all that is wrong in all of them. */
export function loadTables(dir: string): Tables {
  const names = listNames(dir).filter((name) => name.endsWith('.csv'));
  return readTables(new Map(names.map((name) => [name, readFileSync(join(dir, name))])));
}

/** Reads the file of one table as it stands, byte for byte, for whoever passes it on. */
export function loadTableBytes(dir: string, name: TableName): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(dir, `${name}.csv`)));
}
