import { z } from 'zod';
import { id } from './cells/id.ts';
import { optional } from './cells/optional.ts';
import { reference } from './cells/reference.ts';
import { text } from './cells/text.ts';
import { defineTable } from './defineTable.ts';

/** Provinces, cities, counties and enterprises that a figure is about; `within` is empty for a root. */
export const regions = defineTable(
  'regions',
  z.strictObject({
    id: id(),
    within: optional(reference('regions')),
    labelZh: text(),
    labelEn: text(),
  }),
  { key: 'id' },
);
/** One place or enterprise. */
export type Region = Readonly<z.output<typeof regions.schema>>;
