import type { z } from 'zod';
import { categories } from './categories.ts';
import { checks } from './checks.ts';
import { derived } from './derived.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { indicators } from './indicators.ts';
import { ledger } from './ledger.ts';
import { problems } from './problems.ts';
import { regions } from './regions.ts';
import { reports } from './reports.ts';
import type { TableName } from './tableNames.ts';
import { topics } from './topics.ts';
import { units } from './units.ts';

/** Every table of `data/` by name: schema, columns, key and rules. */
export const TABLES = {
  reports,
  topics,
  regions,
  categories,
  units,
  indicators,
  figures,
  ledger,
  derived,
  checks,
  events,
  problems,
} as const satisfies Record<TableName, unknown>;

/** Every row of every table, checked by itself and against the others. */
export type Tables = {
  readonly [Name in TableName]: readonly Readonly<z.output<(typeof TABLES)[Name]['schema']>>[];
};
