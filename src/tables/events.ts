import { z } from 'zod';
import { date } from './cells/date.ts';
import { id } from './cells/id.ts';
import { integer } from './cells/integer.ts';
import { oneOf } from './cells/oneOf.ts';
import { optional } from './cells/optional.ts';
import { numberReference, reference } from './cells/reference.ts';
import { text } from './cells/text.ts';
import { defineTable } from './defineTable.ts';
import { datedAsPrecise } from './rules/datedAsPrecise.ts';
import { startBeforeEnd } from './rules/startBeforeEnd.ts';

/** How closely the report dates an event. */
export const PRECISIONS = ['day', 'month', 'year', 'range'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** What sort of action an event is. */
export const EVENT_KINDS = [
  'document',
  'meeting',
  'training',
  'inspection',
  'funding',
  'founding',
  'survey',
  'event',
  'system',
  'staffing',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** The dated actions by which problems were resolved; an open end is empty. */
export const events = defineTable(
  'events',
  z.strictObject({
    id: id(),
    problem: numberReference('problems'),
    dateStart: date(),
    dateEnd: optional(date()),
    precision: oneOf(PRECISIONS),
    kind: oneOf(EVENT_KINDS),
    whatZh: text(),
    whatEn: text(),
    report: reference('reports'),
    offset: integer(),
  }),
  { key: 'id', rules: [startBeforeEnd('dateStart', 'dateEnd'), datedAsPrecise] },
);
/** One dated action. */
export type EventRow = Readonly<z.output<typeof events.schema>>;
