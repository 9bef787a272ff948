import { z } from 'zod';
import { id } from './cells/id.ts';
import { optional } from './cells/optional.ts';
import { text } from './cells/text.ts';
import { defineTable } from './defineTable.ts';

/** What numbers count, in words for one and for many; English has none for counters such as 件. */
export const units = defineTable(
  'units',
  z.strictObject({ id: id(), labelZh: text(), oneEn: optional(text()), manyEn: optional(text()) }),
  { key: 'id' },
);
/** One unit. */
export type Unit = Readonly<z.output<typeof units.schema>>;
