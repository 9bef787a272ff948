import type { Facts } from '../../figures/facts.ts';
import { findTypedQualifiers, OWN_QUALIFIER } from '../../figures/findTypedQualifiers.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import type { Template } from '../text/templates.ts';

/** Finds 不到, “nearly” and the like typed beside a number: it says its own word, or has none. */
export const typedQualifiers = (
  { text, places }: Template,
  facts: Facts,
  lang: Language,
): readonly Finding[] =>
  findTypedQualifiers(text, facts, lang).map(({ word, at }) => ({
    offset: places[at] ?? 0,
    seen: word,
    expected: OWN_QUALIFIER.expected,
    fix: OWN_QUALIFIER.fix,
  }));
