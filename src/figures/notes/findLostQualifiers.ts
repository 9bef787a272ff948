import type { Problem } from '../../lib/errors.ts';
import type { Language } from '../../lib/language.ts';
import { QUALIFIER_WORDS, type Qualifier } from '../../lib/numerals.ts';
import { whereIs } from '../../tables/index.ts';
import type { Check } from '../checks.ts';
import { type Figure, sourcesOf } from '../quantity.ts';
import { readSums } from './sums.ts';
import { readNumbers, type Written } from './written.ts';

/** The words of each qualifier, as a note may say them. */
const WORDS: Readonly<Record<Language, Readonly<Record<Qualifier, readonly string[]>>>> = {
  zh: QUALIFIER_WORDS,
  en: {
    exact: [],
    about: ['about', 'around', 'approximately'],
    nearly: ['nearly', 'almost', 'close to'],
    over: ['over', 'more than'],
    more_than: ['more than', 'over'],
    at_least: ['at least', 'or more'],
    less_than: ['less than', 'fewer than', 'under', 'below'],
  },
};

const CLAUSE: Readonly<Record<Language, RegExp>> = { zh: /[，；。：、（）]/u, en: /[,;.:()]/ };

const says = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

/** A number with the words of its clause that stand between it and the numbers round it. */
function withWordsRound(
  text: string,
  numbers: readonly Written[],
  at: number,
  lang: Language,
): string {
  const [one, last, next] = [numbers[at], numbers[at - 1], numbers[at + 1]];
  if (one === undefined) return '';
  const before = text.slice(last === undefined ? 0 : last.index + last.text.length, one.index);
  const behind = text.slice(one.index + one.text.length, next?.index);
  return `${before.split(CLAUSE[lang]).at(-1)}${one.text}${behind.split(CLAUSE[lang])[0]}`;
}

/** The figure that a number in a note is, where the report gives it a word; an exact one of the same value needs none. */
function qualifiedIn(figures: readonly Figure[], { value, percent }: Written): Figure | null {
  const same = figures.filter(
    (figure) => figure.value === value && (figure.unit.id === 'percent') === percent,
  );
  const exact = same.some(({ qualifier }) => qualifier === 'exact');
  return exact ? null : (same[0] ?? null);
}

/**
 * Numbers in the notes of checks that have lost the 近, 余 or 超过 of their figure. It stands beside the number; in
 * arithmetic, which has no room for it, anywhere in the note.
 */
export function findLostQualifiers(
  checks: readonly Check[],
  units: readonly string[],
): readonly Problem[] {
  return checks.flatMap(({ row, claim, against }) => {
    const figures = [claim, against].flatMap(sourcesOf);
    const notes = [
      { lang: 'zh', text: row.noteZh, field: 'noteZh' },
      { lang: 'en', text: row.noteEn, field: 'noteEn' },
    ] as const;
    return notes.flatMap(({ lang, text, field }): readonly Problem[] => {
      if (text === null) return [];
      const sums = readSums(text, units);
      const isSummed = ({ index }: Written) =>
        sums.some((sum) => index >= sum.index && index < sum.index + sum.text.length);
      const numbers = readNumbers(text);
      return numbers.flatMap((number, at): readonly Problem[] => {
        const figure = qualifiedIn(figures, number);
        if (figure === null) return [];
        const words = WORDS[lang][figure.qualifier];
        const near = isSummed(number) ? text : withWordsRound(text, numbers, at, lang);
        if (says(near, words)) return [];
        const said = words.map((word) => `«${word}»`).join(' or ');
        return [
          {
            ...whereIs(row, field),
            seen: number.text,
            expected: `${figure.id} as the report gives it, with ${said}`,
            fix: isSummed(number)
              ? 'Say in the note with which word it is printed.'
              : 'Write the word beside the number.',
          },
        ];
      });
    });
  });
}
