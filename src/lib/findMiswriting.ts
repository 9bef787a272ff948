import { CHINESE } from './characters.ts';
import type { Finding } from './finding.ts';
import type { Language } from './language.ts';

/** What HTML and Markdown would read, and what a title, a label or a note prints as it stands. */
const MARKUP = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\w+);|\*\*|`|\]\(/i;

const EXCHANGED = 'if it stands in place of the text of the other language, exchange the two.';

/** What in a text is of the other language: in English any Chinese, in Chinese words with no Han character beside them. */
function findForeign(text: string, lang: Language): Finding | null {
  if (lang === 'en') {
    const found = new RegExp(`${CHINESE}+`, 'u').exec(text);
    return (
      found && {
        offset: found.index,
        seen: found[0],
        expected: 'English, without Han characters and Chinese marks',
        fix: `Write it in English; ${EXCHANGED}`,
      }
    );
  }
  const words = /[a-z]{3,}/i.exec(text);
  if (words === null || /\p{Script=Han}/u.test(text) || words[0] === words[0].toUpperCase())
    return null;
  return {
    offset: words.index,
    seen: text.trim(),
    expected: 'Chinese, with Han characters',
    fix: `Write it in Chinese; ${EXCHANGED}`,
  };
}

/** The first thing in a short text, its placeholders blanked, that is not written as its readers read it; `null` where all is. */
export function findMiswriting(text: string, lang: Language): Finding | null {
  const markup = MARKUP.exec(text);
  if (markup === null) return findForeign(text, lang);
  return {
    offset: markup.index,
    seen: markup[0],
    expected: 'plain text: marks of HTML and Markdown would be printed as they stand',
    fix: 'Take them out.',
  };
}
