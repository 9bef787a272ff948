import type { Bilingual } from '../../lib/language.ts';
import { type Words, words } from '../../lib/words/index.ts';

/** A label that the pages print too, from the words of the interface in both languages. */
export function said(pick: (words: Words) => string): Bilingual {
  return { zh: pick(words.zh), en: pick(words.en) };
}
