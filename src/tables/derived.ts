import { z } from 'zod';
import { id } from './cells/id.ts';
import { integer } from './cells/integer.ts';
import { oneOf } from './cells/oneOf.ts';
import { reference } from './cells/reference.ts';
import { references } from './cells/references.ts';
import { text } from './cells/text.ts';
import { defineTable } from './defineTable.ts';
import { inputsFitOperation } from './rules/inputsFitOperation.ts';

/** How a number is computed from its inputs. */
const OPERATIONS = [
  'difference',
  'change_percent',
  'sum',
  'ratio_percent',
  'product',
  'quotient',
  'count',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Numbers computed from figures and from each other. */
export const derived = defineTable(
  'derived',
  z.strictObject({
    id: id(),
    operation: oneOf(OPERATIONS),
    inputs: references('figures', 'derived'),
    unit: reference('units'),
    decimals: integer('a whole number from 0 to 4', undefined, 4),
    labelZh: text(),
    labelEn: text(),
  }),
  { key: 'id', rules: [inputsFitOperation] },
);
/** One recipe for a computed number. */
export type DerivedRow = Readonly<z.output<typeof derived.schema>>;
