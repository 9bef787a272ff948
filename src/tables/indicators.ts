import { z } from 'zod';
import { id } from './cells/id.ts';
import { oneOf } from './cells/oneOf.ts';
import { reference } from './cells/reference.ts';
import { text } from './cells/text.ts';
import { defineTable } from './defineTable.ts';

/** Count at a date, total over a period, number per year, rate, length of time, rule or threshold, plan. */
const MEASURES = ['stock', 'flow', 'annual', 'rate', 'duration', 'limit', 'plan'] as const;
export type Measure = (typeof MEASURES)[number];

/** What is measured: one indicator is one definition (口径). */
export const indicators = defineTable(
  'indicators',
  z.strictObject({
    id: id(),
    topic: reference('topics'),
    unit: reference('units'),
    measure: oneOf(MEASURES),
    labelZh: text(),
    labelEn: text(),
    definitionZh: text(),
    definitionEn: text(),
  }),
  { key: 'id' },
);
/** One definition of something measured. */
export type Indicator = Readonly<z.output<typeof indicators.schema>>;
