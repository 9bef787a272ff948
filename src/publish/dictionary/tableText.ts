import type { z } from 'zod';
import type { Bilingual } from '../../lib/language.ts';
import type { TABLES, TableName } from '../../tables/index.ts';

/** A column in words: its heading, and what its cells hold. */
export interface ColumnText {
  readonly title: Bilingual;
  readonly text: Bilingual;
}

/** A column of words from a closed list, with a label for each of them. */
export interface WordText<Word extends string> extends ColumnText {
  readonly options: Readonly<Record<Word, Bilingual>>;
}

type Row<Name extends TableName> = z.output<(typeof TABLES)[Name]['schema']>;

type TextOf<Value> = [Value] extends [string]
  ? string extends Value
    ? ColumnText
    : WordText<Value & string>
  : ColumnText;

/** A table in words. The columns are those of the schema: one that is missing here is a type error. */
export interface TableText<Name extends TableName> {
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly columns: {
    readonly [Field in keyof Row<Name>]: TextOf<NonNullable<Row<Name>[Field]>>;
  };
}
