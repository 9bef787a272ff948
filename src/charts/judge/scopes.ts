import { amountsIn, blankBound } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import { type Figure, sourcesOf } from '../../figures/quantity.ts';
import type { Language } from '../../lib/language.ts';
import type { Region } from '../../tables/index.ts';
import { isUnsaid, sentencesOf } from './sentences.ts';

/** How much a word like 全省 takes in. */
type Level = 'nation' | 'province' | 'city' | 'county';

/** A word that spreads numbers over more, or over something else, than they are of. */
export interface ScopeSlip {
  readonly word: string;
  /** Where it stands in the text, in characters. */
  readonly at: number;
  readonly expected: string;
}

export const SCOPE_FIX = 'Name the place that the numbers are of, or leave the word out.';

/** 全国总工会 is a body, 惠东全县 a place. 全部 and “all” may be about anything, and nobody can tell what. */
const WORDS: Readonly<Record<Level, Readonly<Record<Language, RegExp>>>> = {
  nation: {
    zh: /全国(?!总工会)/g,
    en: /\b(?:nation|country)-?wide\b|\b(?:across|throughout) (?:the country|the nation|China)\b|\ball of China\b/gi,
  },
  province: {
    zh: /全省/g,
    en: /\bprovince-?wide\b|\b(?:across|throughout) (?:the province|Hainan)\b|\b(?:whole|entire) province\b|\ball of Hainan\b/gi,
  },
  city: {
    zh: /全市/g,
    en: /\bcity-?wide\b|\b(?:across|throughout) the city\b|\b(?:whole|entire) city\b/gi,
  },
  county: {
    zh: /全县/g,
    en: /\bcounty-?wide\b|\b(?:across|throughout) the county\b|\b(?:whole|entire) county\b/gi,
  },
};

const CLAUSE: Readonly<Record<Language, RegExp>> = { zh: /[^，：]+/g, en: /[^,:]+/g };

/** What the name of a place ends in; a place that is none of these is an enterprise or the like. */
const ENDS: Readonly<Record<Exclude<Level, 'nation'>, string>> = {
  province: '省',
  city: '市',
  county: '县',
};

const isOf = ({ labelZh }: Region, level: Level): boolean =>
  level !== 'nation' && labelZh.endsWith(ENDS[level]);

/** No figure is of the whole country, but some count what is national: 全国劳模. */
function isNational({ label, indicator }: Figure): boolean {
  const words = [label.zh, indicator.labelZh, indicator.definitionZh].join();
  return /全国(?!总工会)/.test(words);
}

/** Whether a figure is of as much as a word says. */
const carries = (figure: Figure, level: Level): boolean =>
  level === 'nation' ? isNational(figure) : isOf(figure.region, level);

const figuresIn = (text: string, facts: Facts): readonly Figure[] =>
  amountsIn(text, facts).flatMap(({ quantity }) => sourcesOf(quantity));

/** The clause of a sentence in which something stands. */
const clauseAt = (sentence: string, at: number, lang: Language): string =>
  [...sentence.matchAll(CLAUSE[lang])].find(
    ({ index, 0: text }) => at < index + text.length,
  )?.[0] ?? sentence;

/**
 * The words 全国, 全省, 全市 and 全县 of a text that no number beside them is of. Beside them are the numbers of their
 * clause, or else of their sentence, or else those that the text stands with (`others`).
 */
export function findScopeSlips(
  text: string,
  facts: Facts,
  lang: Language,
  others: readonly Figure[] = [],
): readonly ScopeSlip[] {
  return sentencesOf(text, lang).flatMap((sentence) => {
    const plain = blankBound(sentence.text);
    return (Object.keys(WORDS) as Level[]).flatMap((level) =>
      [...plain.matchAll(WORDS[level][lang])].flatMap(({ 0: word, index }): ScopeSlip[] => {
        if (isUnsaid(plain.slice(0, index), lang)) return [];
        const beside = [
          figuresIn(clauseAt(sentence.text, index, lang), facts),
          figuresIn(sentence.text, facts),
          others,
        ].find((figures) => figures.length > 0);
        if (beside === undefined || beside.some((figure) => carries(figure, level))) return [];
        const places = [...new Set(beside.map(({ region }) => region.labelEn))].join(', ');
        const ids = [...new Set(beside.map(({ id }) => id))].join(', ');
        const expected = `numbers of the whole ${level} beside «${word}»; ${ids}: ${places}`;
        return [{ word, at: sentence.start + index, expected }];
      }),
    );
  });
}
