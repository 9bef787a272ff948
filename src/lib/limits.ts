import type { Language } from './language.ts';
import { measureText } from './text.ts';

/** The most that a text may have: in Chinese Han characters, in English letters with their blanks. */
export type Limit = Readonly<Record<Language, number>>;

const COUNTS = {
  zh: {
    count: (text: string) => measureText(text, 1),
    of: 'Han characters; two letters or digits take the room of one',
  },
  en: { count: (text: string) => [...text].length, of: 'letters, blanks among them' },
} as const satisfies Readonly<Record<Language, unknown>>;

/** What is wrong with a text, its numbers in place, that is longer than it may be; `null` where it is not. */
export function explainExcess(
  text: string,
  lang: Language,
  limit: Limit,
): { readonly seen: string; readonly expected: string; readonly fix: string } | null {
  const { count, of } = COUNTS[lang];
  const excess = Math.ceil(count(text) - limit[lang]);
  if (excess <= 0) return null;
  return {
    seen: text,
    expected: `at most ${limit[lang]} ${of}`,
    fix: `Shorten it by ${excess}: readers give it seconds, and pictures have no more room.`,
  };
}
