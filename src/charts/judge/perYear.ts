import { amountsIn, blankBound } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import { type Quantity, sourcesOf } from '../../figures/quantity.ts';
import type { Language } from '../../lib/language.ts';
import type { Measure } from '../../tables/index.ts';
import { isUnsaid, sentencesOf } from './sentences.ts';

/** A sentence that makes a total yearly, or leaves unsaid that a number is. */
export interface YearSlip {
  /** The word that is one too many, or the number that lacks one, and where it stands, in characters. */
  readonly seen: string;
  readonly at: number;
  readonly expected: string;
  readonly fix: string;
}

/** Words that make a number yearly. */
const YEARLY: Readonly<Record<Language, RegExp>> = {
  zh: /每年|年均/,
  en: /\b(?:yearly|annually|(?:per|each|every) year)\b/i,
};

/** The same, and what else says it beside a number that is: 从前一年90多万, “90,000 a year”. */
const SAYS_YEARLY: Readonly<Record<Language, RegExp>> = {
  zh: /每一?年|年均|一年/,
  en: /\b(?:yearly|annually|(?:per|each|every|an?|one) year)\b/i,
};

/** Measures of which a text may say that they hold in every year. */
const MAY_BE_YEARLY: ReadonlySet<Measure> = new Set(['annual', 'limit', 'plan', 'rate']);

const measuresOf = (quantity: Quantity): readonly Measure[] =>
  sourcesOf(quantity).map(({ indicator }) => indicator.measure);

/** The sentences of a text that take a total for a number per year, or a number per year for a total. */
export function findYearSlips(text: string, facts: Facts, lang: Language): readonly YearSlip[] {
  return sentencesOf(text, lang).flatMap((sentence): YearSlip[] => {
    const bound = amountsIn(sentence.text, facts).map(({ quantity, binding }) => ({
      binding,
      measures: measuresOf(quantity),
    }));
    const words = blankBound(sentence.text);
    const yearly = bound.find(({ measures }) => measures.every((one) => one === 'annual'));
    if (yearly !== undefined && !SAYS_YEARLY[lang].test(words)) {
      const { ids, start } = yearly.binding;
      return [
        {
          seen: ids.join('..'),
          at: sentence.start + start,
          expected: 'a sentence that says of a number per year that it is one',
          fix: lang === 'zh' ? 'Write 每年 beside it.' : 'Write “a year” beside it.',
        },
      ];
    }
    const word = YEARLY[lang].exec(words);
    if (word === null || bound.length === 0 || isUnsaid(words.slice(0, word.index), lang))
      return [];
    if (bound.some(({ measures }) => measures.some((one) => MAY_BE_YEARLY.has(one)))) return [];
    return [
      {
        seen: word[0],
        at: sentence.start + word.index,
        expected: 'a number per year in a sentence that says so; these are totals and counts',
        fix: 'Write what time the numbers are of.',
      },
    ];
  });
}
