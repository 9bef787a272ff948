import { z } from 'zod';
import { integer } from './cells/integer.ts';
import { oneOf } from './cells/oneOf.ts';
import { reference } from './cells/reference.ts';
import { text } from './cells/text.ts';
import { defineTable } from './defineTable.ts';

/** Who noticed the problem. */
const ORIGINS = ['self-inspection', 'found-by-self'] as const;
export type Origin = (typeof ORIGINS)[number];

/** The resolved problems of the November 2022 list. */
export const problems = defineTable(
  'problems',
  z.strictObject({
    number: integer(),
    titleZh: text(),
    titleEn: text(),
    theme: reference('topics'),
    origin: oneOf(ORIGINS),
    outcomeZh: text(),
    outcomeEn: text(),
    report: reference('reports'),
  }),
  { key: 'number' },
);
/** One resolved problem. */
export type ProblemRow = Readonly<z.output<typeof problems.schema>>;
