import { z } from 'zod';
import { id } from './cells/id.ts';
import { number } from './cells/number.ts';
import { oneOf } from './cells/oneOf.ts';
import { optional } from './cells/optional.ts';
import { reference } from './cells/reference.ts';
import { text } from './cells/text.ts';
import { withDefault } from './cells/withDefault.ts';
import { defineTable } from './defineTable.ts';

/** How the claim should stand to what it is held against. */
const RELATIONS = ['equals', 'at_most', 'at_least'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What came out; `agrees_if` holds only under the reading that the note gives. */
const VERDICTS = [
  'agrees',
  'agrees_rounded',
  'disagrees',
  'not_reproducible',
  'agrees_if',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The reports' own arithmetic, recomputed. */
export const checks = defineTable(
  'checks',
  z.strictObject({
    id: id(),
    claim: reference('figures', 'derived'),
    relation: oneOf(RELATIONS),
    against: reference('figures', 'derived'),
    tolerance: withDefault(number(), '0'),
    verdict: oneOf(VERDICTS),
    noteZh: optional(text()),
    noteEn: optional(text()),
  }),
  { key: 'id' },
);
/** One claim and what it is held against. */
export type CheckRow = Readonly<z.output<typeof checks.schema>>;
