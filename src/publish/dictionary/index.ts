import type { TableName } from '../../tables/index.ts';
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
import type { TableText } from './tableText.ts';
import { topics } from './topics.ts';
import { units } from './units.ts';

/** Every table and column of `data/` in words, in both languages. */
export const DICTIONARY: { readonly [Name in TableName]: TableText<Name> } = {
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
};
