import type { Bilingual } from '../../lib/language.ts';
import type { Column, TableName } from '../../tables/index.ts';
import type { ColumnText, WordText } from '../dictionary/tableText.ts';

/** A value of a closed list with its label in both languages. */
interface FieldCategory {
  readonly value: string;
  readonly label: string;
  readonly label_en: string;
}

/** A column as a field of Table Schema 2.0; the properties that end in `_en` and `references` are ours. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly title_en: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly format: 'default';
  readonly description: string;
  readonly description_en: string;
  readonly constraints: {
    readonly required: boolean;
    readonly minimum?: number;
    readonly maxLength?: number;
    readonly pattern?: string;
  };
  readonly categories?: readonly FieldCategory[];
  /** Tables in one of which the value is a key, where no foreign key can say so. */
  readonly references?: readonly TableName[];
}

/**
 * Dates of year, month or day precision have no type in Table Schema. Lists have one, but the published
 * 2.0 profile leaves it out (frictionlessdata/datapackage#1089). Both are strings of a pattern.
 */
const TYPES = {
  string: 'string',
  date: 'string',
  integer: 'integer',
  number: 'number',
  list: 'string',
} as const;

const LIST = '^[^;\\s]+(?:;[^;\\s]+)*$';

/** Whether one foreign key can express where the column's value comes from. */
export function hasForeignKey({ meta }: Column): boolean {
  return meta.type !== 'list' && meta.references?.length === 1;
}

/** Describes a column for `datapackage.json`; throws for a word of a closed list that has no label. */
export function deriveField(column: Column, text: ColumnText): Field {
  const { name, meta } = column;
  const pattern = meta.type === 'list' ? LIST : meta.pattern;
  const labels = 'options' in text ? (text as WordText<string>).options : {};
  return {
    name,
    title: text.title.zh,
    title_en: text.title.en,
    type: TYPES[meta.type],
    format: 'default',
    description: text.text.zh,
    description_en: text.text.en,
    constraints: {
      required: meta.required,
      ...(meta.type === 'integer' && { minimum: 0 }),
      ...(meta.maxLength !== undefined && { maxLength: meta.maxLength }),
      ...(pattern !== undefined && { pattern }),
    },
    ...(meta.options && {
      categories: meta.options.map((option) => categoryOf(column, option, labels[option])),
    }),
    ...(meta.references && !hasForeignKey(column) && { references: meta.references }),
  };
}

function categoryOf(column: Column, value: string, label: Bilingual | undefined): FieldCategory {
  if (label === undefined) throw new Error(`The word ${value} of ${column.name} has no label.`);
  return { value, label: label.zh, label_en: label.en };
}
