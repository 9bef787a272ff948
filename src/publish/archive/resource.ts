import { TABLES, type TableName } from '../../tables/index.ts';
import { DICTIONARY } from '../dictionary/index.ts';
import type { ColumnText } from '../dictionary/tableText.ts';
import { deriveField, type Field, hasForeignKey } from './field.ts';
import type { TableFile } from './tableFile.ts';

/** A foreign key; a reference inside the same table names no resource. */
interface ForeignKey {
  readonly fields: readonly [string];
  readonly reference: { readonly resource?: TableName; readonly fields: readonly [string] };
}

/** A table as a resource of a Data Package 2.0. */
export interface Resource {
  readonly name: TableName;
  readonly type: 'table';
  readonly path: string;
  readonly title: string;
  readonly title_en: string;
  readonly description: string;
  readonly description_en: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly bytes: number;
  readonly hash: string;
  readonly dialect: { readonly lineTerminator: '\n' };
  readonly schema: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly [''];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

/** Rows of the ledger have no names: a place in a report names one. */
const PLACE = ['report', 'offset'];

/** Describes the file of a table from the table's schema and the dictionary. */
export function deriveResource({ name, path, bytes, sha256 }: TableFile): Resource {
  const { columns, key } = TABLES[name];
  const text = DICTIONARY[name];
  const texts: Readonly<Record<string, ColumnText>> = text.columns;
  const foreignKeys = columns.filter(hasForeignKey).map(({ name: field, meta }): ForeignKey => {
    const [target = name] = meta.references ?? [];
    const fields = [keyColumn(target)] as const;
    return {
      fields: [field],
      reference: target === name ? { fields } : { resource: target, fields },
    };
  });
  return {
    name,
    type: 'table',
    path,
    title: text.title.zh,
    title_en: text.title.en,
    description: text.text.zh,
    description_en: text.text.en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256}`,
    dialect: { lineTerminator: '\n' },
    schema: {
      fields: columns.map((column) => {
        const words = texts[column.field];
        if (words === undefined)
          throw new Error(`${name}.${column.name} is not in the dictionary.`);
        return deriveField(column, words);
      }),
      missingValues: [''],
      primaryKey: key === null ? PLACE : [keyColumn(name)],
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function keyColumn(name: TableName): string {
  const { columns, key } = TABLES[name];
  const column = columns.find(({ field }) => field === key);
  if (column === undefined) throw new Error(`Rows of ${name} have no key to refer to.`);
  return column.name;
}
