import { z } from 'zod';
import { date } from './cells/date.ts';
import { id } from './cells/id.ts';
import { integer } from './cells/integer.ts';
import { oneOf } from './cells/oneOf.ts';
import { optional } from './cells/optional.ts';
import { reference } from './cells/reference.ts';
import { sha256 } from './cells/sha256.ts';
import { text } from './cells/text.ts';
import { defineTable } from './defineTable.ts';
import { issuedWithBasis } from './rules/issuedWithBasis.ts';
import { startBeforeEnd } from './rules/startBeforeEnd.ts';

/** How the date of issue is known. */
const ISSUED_BASES = ['printed', 'inferred'] as const;

/** The source reports; what a report does not print stays empty and the note says so. */
export const reports = defineTable(
  'reports',
  z.strictObject({
    id: id(),
    titleZh: text(),
    titleEn: text(),
    publisherZh: optional(text()),
    publisherEn: optional(text()),
    author: optional(text()),
    region: reference('regions'),
    issued: optional(date()),
    issuedBasis: optional(oneOf(ISSUED_BASES)),
    coversStart: optional(date()),
    coversEnd: optional(date()),
    characters: integer(),
    sha256: sha256(),
    noteZh: optional(text()),
    noteEn: optional(text()),
  }),
  { key: 'id', rules: [issuedWithBasis, startBeforeEnd('coversStart', 'coversEnd')] },
);
/** One source report. */
export type Report = Readonly<z.output<typeof reports.schema>>;
