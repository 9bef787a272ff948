import type { Facts } from '../../figures/facts.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import type { Template } from '../text/templates.ts';
import { checkDirections } from './directions.ts';
import { perYear } from './perYear.ts';
import { checkPlaces, checkScopes } from './places.ts';
import { superlatives } from './superlatives.ts';
import { typedQualifiers } from './typedQualifiers.ts';

/** Their words may be about something else than the numbers beside them. */
const WAIVABLE = [checkDirections, typedQualifiers, superlatives, checkScopes];
const FIRM = [perYear, checkPlaces];

const WAIVER = ' Not about the numbers: <Digits reason="what it is about">…</Digits>.';

/** What the sentences of a text say of its numbers and the data does not; `compared` is what its charts compare. */
export function judgeSentences(
  text: Template,
  facts: Facts,
  lang: Language,
  compared: readonly (readonly Quantity[])[] = [],
): readonly Finding[] {
  const waiver = text.isBody ? WAIVER : '';
  return [
    ...WAIVABLE.flatMap((judge) => judge(text, facts, lang, compared)).map((finding) => ({
      ...finding,
      fix: finding.fix + waiver,
    })),
    ...FIRM.flatMap((judge) => judge(text, facts, lang)),
  ];
}
