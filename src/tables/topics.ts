import { z } from 'zod';
import { id } from './cells/id.ts';
import { integer } from './cells/integer.ts';
import { text } from './cells/text.ts';
import { defineTable } from './defineTable.ts';

/** The subjects under which indicators are grouped, in the order of `order`. */
export const topics = defineTable(
  'topics',
  z.strictObject({ id: id(), labelZh: text(), labelEn: text(), order: integer() }),
  { key: 'id' },
);
/** One subject. */
export type Topic = Readonly<z.output<typeof topics.schema>>;
