import { STRANGE_PLACE, strangePlacesIn } from '../../charts/judge/gazetteer.ts';
import { findScopeSlips, SCOPE_FIX } from '../../charts/judge/scopes.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import type { Template } from '../text/templates.ts';

/** Finds 全省, “nationwide” and the like beside numbers of something else. */
export const checkScopes = (
  { text, places }: Template,
  facts: Facts,
  lang: Language,
): readonly Finding[] =>
  findScopeSlips(text, facts, lang).map(({ word, at, expected }) => ({
    offset: places[at] ?? 0,
    seen: word,
    expected,
    fix: SCOPE_FIX,
  }));

/** Finds places that no report in use names, as far as the tables have read it out. */
export const checkPlaces = (
  { text, places }: Template,
  facts: Facts,
  lang: Language,
): readonly Finding[] =>
  strangePlacesIn(text, facts, lang).map(({ name, at }) => ({
    offset: places[at] ?? 0,
    seen: name,
    ...STRANGE_PLACE,
  }));
