import { blankBound } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Finding } from '../../lib/finding.ts';
import { MONTHS } from '../../lib/months.ts';
import { parseNumeral } from '../../lib/numerals.ts';
import type { Shown } from '../text/shown.ts';

/** A number as typed, in any script's digits (２０, ③, ½), with the signs that belong to it. */
const RUN = /[\p{Nd}\p{No}]+(?:[.,．]\p{Nd}+)*(?:\s*[万亿])?[%％]?/gu;

const YEAR = /^(?:19|20)\d\d$/;

/** 2018年, and the first year of 2018—2022年 or 2018–2022. */
const BEHIND_YEAR = /^(?:年|[—–-](?:19|20)\d\d(?!\d))/;

/** What an English year stands behind: prepositions, articles, conjunctions, months, the first year. */
const BEFORE_ENGLISH_YEAR = new RegExp(
  `(?:\\b(?:in|since|from|to|until|till|by|of|for|before|after|during|between|and|or|than|the|early|late|mid|${MONTHS})\\s+|\\(|\\b(?:19|20)\\d\\d[–—-])$`,
  'i',
);
const BEHIND_ENGLISH_YEAR = /^(?:$|[\s.,;:?!)’'](?!\d))/;

/** More figures than this of one value, and none of them is worth suggesting. */
const FEW = 3;

function isYear(text: string, run: string, at: number): boolean {
  if (!YEAR.test(run)) return false;
  const behind = text.slice(at + run.length);
  if (BEHIND_YEAR.test(behind)) return true;
  return BEFORE_ENGLISH_YEAR.test(text.slice(0, at)) && BEHIND_ENGLISH_YEAR.test(behind);
}

/** The ids of the few figures and derived numbers that have the value of a typed number. */
function idsOfValue(run: string, facts: Facts | null): readonly string[] {
  if (facts === null) return [];
  // A single digit is the value of too much.
  const value = run.length > 1 ? parseNumeral(run)?.value : undefined;
  const ids = facts.ids.filter((id) => facts.find(id)?.value === value);
  return ids.length > FEW ? [] : ids;
}

function fixOf(run: string, facts: Facts | null, bind: (id: string) => string): string {
  const ascii = run.normalize('NFKC');
  if (ascii !== run && YEAR.test(ascii)) return `Write ${ascii}, if it is a year.`;
  const ids = idsOfValue(run, facts);
  if (ids.length === 0) return `Name the figure or derived number instead: ${bind('its-id')}.`;
  return `Name it instead, if this is it: ${ids.map(bind).join(' or ')}.`;
}

const waiverOf = (run: string) =>
  ` Part of a name or a date: <Digits reason="why">${run}</Digits>.`;

/**
 * Finds the numbers that somebody typed: nobody checks them, and they stay when the data changes.
 *
 * Years in dates may be typed: 2018年, 2018—2022年, “in 2018”, “2018–2022”, “March 2018”. An English
 * count from 1900 to 2099 written without its comma after one of those words passes for a year; we
 * write counts with the comma. Any other digits that belong to a name or a date stand in
 * `<Digits reason="why it is no number of ours">4.0</Digits>`, which prints what it holds.
 * Without facts, it suggests none.
 */
export function typedDigits(
  { text, offset, kind }: Shown,
  facts: Facts | null,
): readonly Finding[] {
  const isBody = kind !== 'template';
  const words = isBody ? text : blankBound(text);
  const bind = (id: string) => (isBody ? `<Fig id="${id}" />` : `{${id}}`);
  return [...words.matchAll(RUN)]
    .filter((match) => !isYear(words, match[0], match.index))
    .map(({ 0: run, index }) => ({
      offset: offset + index,
      seen: run,
      expected: 'no number typed by hand, but for the year of a date',
      fix: fixOf(run, facts, bind) + (isBody ? waiverOf(run) : ''),
    }));
}
