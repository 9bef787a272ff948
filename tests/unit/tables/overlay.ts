import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BASE = join(import.meta.dirname, '../../broken/_base');
const GONE = '.gone';

/** The bytes of the valid base tables, with the files of a folder laid over them. */
export function overlay(folder: string | null): Map<string, Uint8Array> {
  const files = readFolder(BASE);
  if (folder === null) return files;
  for (const [name, bytes] of readFolder(folder)) {
    if (name.endsWith(GONE)) files.delete(name.slice(0, -GONE.length));
    else if (name.endsWith('.csv')) files.set(name, bytes);
  }
  return files;
}

function readFolder(folder: string): Map<string, Uint8Array> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}
