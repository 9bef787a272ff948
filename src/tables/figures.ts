import { z } from 'zod';
import { QUALIFIERS } from '../lib/numerals.ts';
import { date } from './cells/date.ts';
import { evidence } from './cells/evidence.ts';
import { id } from './cells/id.ts';
import { integer } from './cells/integer.ts';
import { number } from './cells/number.ts';
import { numeralToken } from './cells/numeralToken.ts';
import { oneOf } from './cells/oneOf.ts';
import { optional } from './cells/optional.ts';
import { reference } from './cells/reference.ts';
import { text } from './cells/text.ts';
import { defineTable } from './defineTable.ts';
import { basisFitsPeriod } from './rules/basisFitsPeriod.ts';
import { qualifierFollowsEvidence } from './rules/qualifierFollowsEvidence.ts';
import { startBeforeEnd } from './rules/startBeforeEnd.ts';
import { tokenInEvidence } from './rules/tokenInEvidence.ts';
import { valueFollowsToken } from './rules/valueFollowsToken.ts';

/** How the period of a figure is known. */
const PERIOD_BASES = ['stated', 'inferred', 'none'] as const;
export type PeriodBasis = (typeof PERIOD_BASES)[number];

/** One row for each number a report states. */
export const figures = defineTable(
  'figures',
  z.strictObject({
    id: id(),
    report: reference('reports'),
    offset: integer(),
    token: numeralToken(),
    indicator: reference('indicators'),
    category: optional(reference('categories')),
    region: reference('regions'),
    periodStart: optional(date()),
    periodEnd: optional(date()),
    periodBasis: oneOf(PERIOD_BASES),
    value: number(),
    qualifier: oneOf(QUALIFIERS),
    evidence: evidence(),
    noteZh: optional(text()),
    noteEn: optional(text()),
  }),
  {
    key: 'id',
    rules: [
      startBeforeEnd('periodStart', 'periodEnd'),
      basisFitsPeriod,
      tokenInEvidence,
      valueFollowsToken,
      qualifierFollowsEvidence,
    ],
  },
);
/** One number as a report states it, with its place in the report. */
export type FigureRow = Readonly<z.output<typeof figures.schema>>;
