import { findYearSlips } from '../../charts/judge/perYear.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import type { Template } from '../text/templates.ts';

/** Finds sentences that take a total for a number per year, or a number per year for a total. */
export const perYear = (
  { text, places }: Template,
  facts: Facts,
  lang: Language,
): readonly Finding[] =>
  findYearSlips(text, facts, lang).map(({ at, ...slip }) => ({ ...slip, offset: places[at] ?? 0 }));
