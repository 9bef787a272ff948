import { z } from 'zod';
import { digitToken } from './cells/digitToken.ts';
import { integer } from './cells/integer.ts';
import { oneOf } from './cells/oneOf.ts';
import { optional } from './cells/optional.ts';
import { reference } from './cells/reference.ts';
import { defineTable } from './defineTable.ts';

/** What became of a run of digits: a figure, or the reason why it is none. */
export const LEDGER_KINDS = [
  'figure',
  'date',
  'document',
  'list',
  'name',
  'contact',
  'caption',
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Every run of Arabic digits in every report, in order, each accounted for exactly once. */
export const ledger = defineTable(
  'ledger',
  z.strictObject({
    report: reference('reports'),
    offset: integer(),
    token: digitToken(),
    kind: oneOf(LEDGER_KINDS),
    figure: optional(reference('figures')),
  }),
  { key: null },
);
/** One run of Arabic digits in a report. */
export type LedgerRow = Readonly<z.output<typeof ledger.schema>>;
