import { blankBound } from '../../figures/bind.ts';
import type { Language } from '../../lib/language.ts';
import { isUnsaid } from './sentences.ts';

/** A word for the largest or the smallest in a text, and where it stands, in characters. */
export interface Extreme {
  readonly word: string;
  readonly at: number;
  /** 1 for the largest, −1 for the smallest. */
  readonly sign: 1 | -1;
}

/** 最大限度 is none, nor is “most” of a majority (most of them), of a name (“most admirable”) or of a limit (at most). */
const WORDS: readonly { words: Readonly<Record<Language, RegExp>>; sign: 1 | -1 }[] = [
  {
    words: {
      zh: /最(?:大(?!限度)|[多高长])|居首|首位|之首/,
      en: /\b(?:[Ll]argest|[Bb]iggest|[Gg]reatest|[Hh]ighest|[Ll]ongest)\b|(?<!\b(?:at|for) |“)\bmost\b(?! of\b)/,
    },
    sign: 1,
  },
  {
    words: {
      zh: /最(?:小(?!限度)|[少低短])|末位/,
      en: /\b(?:[Ss]mallest|[Ff]ewest|[Ll]owest|[Ss]hortest)\b|(?<!\bat )\bleast\b/,
    },
    sign: -1,
  },
];

/** The superlatives of a text, without its placeholders, the first of each sort. */
export function extremesIn(template: string, lang: Language): readonly Extreme[] {
  const text = blankBound(template);
  return WORDS.flatMap(({ words, sign }) => {
    const found = words[lang].exec(text);
    return found === null ? [] : [{ word: found[0], at: found.index, sign }];
  });
}

/** The superlatives that a sentence means. */
export function extremesMeantIn(sentence: string, lang: Language): readonly Extreme[] {
  const text = blankBound(sentence);
  return extremesIn(text, lang).filter(({ at }) => !isUnsaid(text.slice(0, at), lang));
}

/** Whether a value is beyond all others in the direction of a superlative. */
export const isExtreme = (value: number, others: readonly number[], sign: 1 | -1): boolean =>
  others.every((other) => sign * other < sign * value);
