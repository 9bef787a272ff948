import type { Language } from '../lib/language.ts';
import { parseNumeral } from '../lib/numerals.ts';
import { findHanRuns } from './han/findHanRuns.ts';

/** A quantity written in words, by its place in the text. */
export interface WordQuantity {
  readonly offset: number;
  readonly token: string;
  /** Whether it is a count up to ten, with which a text may speak of what stands beside it: 分六类, 两次看. */
  readonly isSmall: boolean;
}

/** Shares and multiples, which have no measure word: 九成, 三分之二. */
const SHARE =
  /[一二两三四五六七八九]成(?![为立果员功本绩效长熟])|[二三四五六七八九十百]分之[一二三四五六七八九十]/gu;

/** 这两个, 前三项: they point at numbers that the text has just named. */
const POINTING = /[这那哪前后头另]$/u;

/** Numbers spelled in English that are no small counts of the text's own. */
const ENGLISH =
  /\b(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|eleven|twelve|\w+teen|dozens?|hundreds?|thousands?|(?:m|b|tr)illions?|[a-z]+ per ?cent|(?:two|three) (?:thirds|quarters|fifths)|a (?:third|quarter|fifth))\b/gi;

const matches = (text: string, pattern: RegExp): readonly WordQuantity[] =>
  [...text.matchAll(pattern)].map(({ 0: token, index }) => ({
    offset: index,
    token,
    isSmall: false,
  }));

function isSmall(token: string): boolean {
  const value = parseNumeral(token)?.value;
  return value !== undefined && Number.isInteger(value) && value <= 10;
}

/** Finds quantities in words: 三个片区, 九成, “two thirds”. Pointing words (这两个) and English counts up to ten are none. */
export function findWordQuantities(text: string, lang: Language): readonly WordQuantity[] {
  if (lang === 'en') return matches(text, ENGLISH);
  const counts = findHanRuns(text)
    .filter(({ offset }) => !POINTING.test(text.slice(0, offset)))
    .map((run) => ({ ...run, isSmall: isSmall(run.token) }));
  return [...counts, ...matches(text, SHARE)];
}
