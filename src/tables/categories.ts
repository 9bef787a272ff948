import { z } from 'zod';
import { id } from './cells/id.ts';
import { text } from './cells/text.ts';
import { defineTable } from './defineTable.ts';

/** The parts into which an indicator is divided, such as kinds of service site. */
export const categories = defineTable(
  'categories',
  z.strictObject({ id: id(), labelZh: text(), labelEn: text() }),
  { key: 'id' },
);
/** One part of an indicator. */
export type Category = Readonly<z.output<typeof categories.schema>>;
