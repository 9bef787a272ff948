import { z } from 'zod';
import type { TableName } from '../tableNames.ts';

/** What a column holds, for messages and for `datapackage.json`. */
export interface ColumnMeta {
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'list';
  /** What a cell should be, as a noun phrase: `a whole number, such as 13126`. */
  readonly form: string;
  readonly required: boolean;
  /** The tables in one of which the value must be a key. */
  readonly references?: readonly TableName[];
  /** The closed list of allowed words. */
  readonly options?: readonly string[];
  /** Regular expression that every value matches, as source. */
  readonly pattern?: string;
  /** Longest text in characters. */
  readonly maxLength?: number;
}

/** Knows of each cell schema what its column holds. */
export const columnMeta = z.registry<ColumnMeta>();
