import { createHash } from 'node:crypto';
import { folders } from '../../site.ts';
import { loadTableBytes, TABLE_NAMES, type TableName } from '../../tables/index.ts';

/** The file of a table as it stands in `data/` and is published, byte for byte. */
export interface TableFile {
  readonly name: TableName;
  /** `figures.csv`: the path in the archive and below `/data/`. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In small hexadecimal digits. */
  readonly sha256: string;
}

/** Reads the file of one table. */
export function loadTableFile(name: TableName, dir: string = folders.data): TableFile {
  const bytes = loadTableBytes(dir, name);
  return {
    name,
    path: `${name}.csv`,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Reads the files of all tables, in the order in which they are presented. */
export function loadTableFiles(dir: string = folders.data): readonly TableFile[] {
  return TABLE_NAMES.map((name) => loadTableFile(name, dir));
}
