import type { Language } from '../../lib/language.ts';

const SENTENCE: Readonly<Record<Language, RegExp>> = {
  zh: /[^。；！？]+[。；！？]?/g,
  en: /.+?(?:[.;!?](?=\s|$)|$)/gs,
};

/** The sentences of a text, and where each begins, in characters. */
export function sentencesOf(
  text: string,
  lang: Language,
): readonly { text: string; start: number }[] {
  return [...text.matchAll(SENTENCE[lang])].map((found) => ({
    text: found[0],
    start: found.index,
  }));
}

/** What takes a word back, or only supposes it, right before it. */
const UNSAID: Readonly<Record<Language, RegExp>> = {
  zh: /(?:没|未|不|非|无|若|如果|是否)[^，。；]{0,5}$/u,
  en: /\b(?:not|no|none|nor|neither|nothing|never|cannot|without|whether|if|\w+n['’]t)\b[^,.;]{0,24}$/i,
};

/** Whether what stands before a word takes it back. */
export const isUnsaid = (before: string, lang: Language): boolean => UNSAID[lang].test(before);
