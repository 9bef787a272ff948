import type { Language } from './language.ts';
import { CLOSING } from './punctuation.ts';
import { cutAt, findBreaks } from './wordBreaks.ts';

/** A part of a text: no line is broken inside one that is `whole`, and inside a `sum` none that has room for it. */
export interface Part {
  readonly text: string;
  readonly hold: 'whole' | 'sum' | null;
}

/** A number of a sum with its unit, and the brackets round it. */
const TERM = String.raw`[（(]*\d+(?:[,.]\d+)*(?:%|[万亿]?(?:人次|\p{Script=Han})?)(?: m(?:illion)?)?[）)]*元?`;
const SUM = `${TERM}(?: ?[+−×÷=≤≥<>] ?${TERM})+`;
/** A word or two in brackets. */
const ASIDE = String.raw`（[^（）]{1,9}）|\([^()]{1,18}\)`;
/** What one mark of a drawing stands for: 1 dot = 10 households. */
const KEY = String.raw`(?:\d+ )?\p{L}+ = \d+(?:,\d+)*(?: ?\p{L}+)?`;
/** How much of a report is used: its number alone would stand on the last line, or the noun. */
const USED = String.raw`\d+(?:,\d+)*处数字|\d+(?:,\d+)* (?:numbers?|dated entries)$`;
const YEARS = String.raw`\d{4}–\d{4},?`;
const HELD = new RegExp(`(${SUM})|${ASIDE}|${KEY}|${USED}|${YEARS}`, 'gu');

const MARKS = new RegExp(`^[${CLOSING},.;:?!)]+`);

/** Longest side of a sum that stays on one line, in half characters. */
const SHORT = 25;
const halves = (text: string) => text.length + (text.match(/[\u3000-\uffef]/g) ?? []).length;

/** A sum with blanks that do not break before a sign, and behind × and ÷. */
const bind = (sum: string) => sum.replaceAll(/ (?=[+−=≤≥<>])|(?<=[×÷]) /g, '\u00a0');

/**
 * The parts of a sum: a line ends behind = before anywhere else, in a long side behind + and − outside brackets too, and
 * not beside × and ÷. A sign does not begin a line.
 */
export function splitSum(sum: string): readonly Part[] {
  const sides = bind(sum).split(/(?<=[=≤≥<>])/);
  const parts = sides.flatMap((side) =>
    halves(side.trim()) <= SHORT ? [side] : side.split(/(?<=[+−])(?![^(（]*[)）])/),
  );
  return parts.flatMap((part) => [
    ...(part.startsWith(' ') ? [{ text: ' ', hold: null }] : []),
    { text: part.trim(), hold: 'sum' },
  ]);
}

/** A Chinese text with each number held to its unit and its qualifier. */
const splitNumbers = (text: string): readonly Part[] =>
  cutAt(text, findBreaks(text, 'zh')).map((word) => ({
    text: word,
    hold: /\d\D|\D\d/.test(word) ? 'whole' : null,
  }));

/** Marks that end a part with it, for browsers begin a line with one that stands behind a held part; the rest in one. */
function join(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const { text, hold } of parts) {
    const last = joined.at(-1);
    const marks = last === undefined || hold !== null ? '' : (MARKS.exec(text)?.[0] ?? '');
    const taken = last?.hold === null && hold === null ? text : marks;
    if (last !== undefined && taken !== '')
      joined[joined.length - 1] = { ...last, text: last.text + taken };
    if (taken.length < text.length) joined.push({ text: text.slice(taken.length), hold });
  }
  return joined;
}

/** The parts of a running text: sums, short brackets and, in Chinese, numbers with their units hold together. */
export function splitHeld(text: string, lang: Language): readonly Part[] {
  const parts: Part[] = [];
  const addPlain = (plain: string) =>
    parts.push(...(lang === 'zh' ? splitNumbers(plain) : [{ text: plain, hold: null }]));
  let from = 0;
  for (const { 0: held, 1: sum, index } of text.matchAll(HELD)) {
    addPlain(text.slice(from, index));
    parts.push(...(sum === undefined ? [{ text: held, hold: 'whole' } as const] : splitSum(sum)));
    from = index + held.length;
  }
  addPlain(text.slice(from));
  return join(parts.filter((part) => part.text !== ''));
}
