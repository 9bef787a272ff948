import { blankBound } from '../../figures/bind.ts';
import type { Language } from '../../lib/language.ts';
import { isUnsaid } from './direction.ts';

/** A word for the largest or the smallest in a text, and where it stands, in characters. */
export interface Extreme {
  readonly word: string;
  readonly at: number;
  /** 1 for the largest, −1 for the smallest. */
  readonly sign: 1 | -1;
}

const WORDS: readonly { words: Readonly<Record<Language, RegExp>>; sign: 1 | -1 }[] = [
  { words: { zh: /最[大多高]/, en: /(?<!\bat )\b(?:largest|most|highest)\b/i }, sign: 1 },
  { words: { zh: /最[小少低]/, en: /(?<!\bat )\b(?:smallest|fewest|least|lowest)\b/i }, sign: -1 },
];

/** The superlatives that a text means, the first of each sort. */
export function extremesIn(template: string, lang: Language): readonly Extreme[] {
  const text = blankBound(template);
  return WORDS.flatMap(({ words, sign }) => {
    const found = words[lang].exec(text);
    if (found === null || isUnsaid(text.slice(0, found.index), lang)) return [];
    return [{ word: found[0], at: found.index, sign }];
  });
}

/** Whether a value is beyond all others in the direction of a superlative. */
export const isExtreme = (value: number, others: readonly number[], sign: 1 | -1): boolean =>
  others.every((other) => sign * other < sign * value);
