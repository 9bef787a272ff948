import type { z } from 'zod';
import { type ColumnMeta, columnMeta } from './cells/columnMeta.ts';
import { inItsLanguage } from './rules/inItsLanguage.ts';
import type { RowRule } from './rules/rowRule.ts';
import type { TableName } from './tableNames.ts';

/** One column of a table: its name in the file, its name in code and what it holds. */
export interface Column {
  /** As in the header: `period_start`. */
  readonly name: string;
  /** As in rows: `periodStart`. */
  readonly field: string;
  readonly meta: ColumnMeta;
}

/** One table of `data/`: its file, its columns in order, the schema of a row and the rules inside a row. */
export interface Table<Schema extends z.ZodObject = z.ZodObject> {
  readonly name: TableName;
  /** As messages give it: `data/figures.csv`. */
  readonly file: string;
  readonly schema: Schema;
  readonly columns: readonly Column[];
  /** The field that names a row, or `null` in the ledger, whose rows have no names. */
  readonly key: string | null;
  readonly rules: readonly RowRule[];
}

/** Names a schema's table; the columns and their order are those of the schema. */
export function defineTable<Schema extends z.ZodObject>(
  name: TableName,
  schema: Schema,
  options: {
    readonly key: (keyof z.output<Schema> & string) | null;
    readonly rules?: readonly RowRule<z.output<Schema>>[];
  },
): Table<Schema> {
  const columns = Object.entries(schema.shape).map(([field, cell]) => {
    const meta = columnMeta.get(cell);
    if (meta === undefined) throw new Error(`${name}.${field} is not made by defineCell.`);
    return { name: toColumnName(field), field, meta };
  });
  const rules = [inItsLanguage, ...(options.rules ?? [])] as readonly RowRule[];
  return { name, file: `data/${name}.csv`, schema, columns, key: options.key, rules };
}

/** `periodStart` → `period_start`. */
function toColumnName(field: string): string {
  return field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
