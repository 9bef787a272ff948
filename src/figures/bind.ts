import {
  formatGrouped,
  formatNumber,
  formatQuantity,
  formatShare,
  formatSpelled,
  formatTenths,
} from '../lib/format.ts';
import type { Bilingual, Language } from '../lib/language.ts';
import { Misfit } from '../lib/misfit.ts';
import { suggest } from '../lib/suggest.ts';
import type { Facts } from './facts.ts';
import { formatPeriod, lastYear } from './period.ts';
import type { Quantity } from './quantity.ts';
import { REPORT_COUNTS } from './reportCounts.ts';

const unsigned = (quantity: Quantity): Quantity => ({
  ...quantity,
  value: Math.abs(quantity.value),
});

/** Ways to say a number, as `{id|way}`. Each gives `null` where it has no words for the value. */
const WAYS: Readonly<Record<string, (quantity: Quantity, lang: Language) => string | null>> = {
  full: formatQuantity,
  number: formatNumber,
  abs: (quantity, lang) => formatQuantity(unsigned(quantity), lang),
  // Rounded up, a number that is only over so many would be less than said.
  whole: (quantity, lang) =>
    quantity.qualifier === 'exact'
      ? formatQuantity({ ...unsigned(quantity), decimals: 0, printed: null }, lang)
      : null,
  spelled: ({ value }, lang) => formatSpelled(value, lang),
  period: (quantity, lang) =>
    quantity.kind === 'figure' ? formatPeriod(quantity.period, lang) || null : null,
  tenths: ({ value }, lang) => formatTenths(value, lang),
  share: ({ value }, lang) => formatShare(value, lang),
};

/** Ways that turn a number into words and leave its 近, 余 or 约 behind. */
const WORDLESS: ReadonlySet<string> = new Set(['spelled', 'share', 'tenths']);

/** Whether a way of saying a number says less than the report: that it is over, nearly or about so many. */
export const losesQualifier = ({ qualifier }: Quantity, way: string): boolean =>
  qualifier !== 'exact' && WORDLESS.has(way);

/** Whether a way says something else than the number: its time, or the years between two. */
export const isOfTime = (way: string): boolean => way === 'period' || way === 'years';

/** `{id}`, `{id|way}`, `{from..to|years}` or `{report|what}`: how a text names a number instead of typing it. */
const PLACEHOLDER = /\{([a-z0-9.-]+)(?:\|([a-z]+))?\}/g;

function bindYears(range: string, facts: Facts, lang: Language): string {
  const years = range.split('..').map((id) => {
    const quantity = facts.find(id);
    return quantity?.kind === 'figure' ? lastYear(quantity.period) : null;
  });
  const [from, to] = years;
  if (typeof from !== 'number' || typeof to !== 'number' || to <= from) {
    throw new Misfit({
      about: `{${range}|years}`,
      expected: 'two figures whose periods have an end, the earlier first',
      fix: 'Name two figures of data/figures.csv that have a period_end, in the order of time.',
    });
  }
  return formatSpelled(to - from, lang);
}

/** Counts something of a report: its numbers, those of a kind, or its dated actions. */
function bindCount(report: string, way: string, facts: Facts): string {
  const count = REPORT_COUNTS[way];
  if (count === undefined) {
    const ways = Object.keys(REPORT_COUNTS);
    throw new Misfit({
      about: `{${report}|${way}}`,
      expected: `what can be counted of a report: ${ways.join(', ')}`,
      fix: suggest(way, ways, 'Choose one of these.'),
    });
  }
  return formatGrouped(count(facts, report));
}

function bindOne(id: string, way: string, facts: Facts, lang: Language): string {
  if (facts.reports.some((report) => report.id === id)) return bindCount(id, way, facts);
  if (way === 'years') return bindYears(id, facts, lang);
  if (id.includes('..')) {
    throw new Misfit({
      about: id,
      expected: 'one figure, or the years between two',
      fix: `Write {${id}|years}, or name one of the two.`,
    });
  }
  const quantity = facts.find(id);
  if (quantity === undefined) {
    throw new Misfit({
      about: id,
      expected: 'the id of a figure in data/figures.csv or of a derived number in data/derived.csv',
      fix: suggest(id, facts.ids, 'Look it up there.'),
    });
  }
  const say = WAYS[way];
  if (say === undefined) {
    const ways = [...Object.keys(WAYS), 'years'];
    throw new Misfit({
      about: `{${id}|${way}}`,
      expected: `one of the ways to say a number: ${ways.join(', ')}`,
      fix: suggest(way, ways, 'Choose one of these.'),
    });
  }
  const said = say(quantity, lang);
  if (said !== null) return said;
  throw new Misfit({
    about: `{${id}|${way}}`,
    expected: `a way that has words for ${quantity.value}`,
    fix: `Write {${id}}, or choose another way.`,
  });
}

/** Fills the placeholders of a text; throws a `Misfit` for an id, a way or a value that cannot be said. */
export function bindText(template: string, facts: Facts, lang: Language): string {
  return template.replace(PLACEHOLDER, (_, id: string, way?: string) =>
    bindOne(id, way ?? 'full', facts, lang),
  );
}

/** Fills the placeholders of a text in both languages. */
export function bindBilingual(text: Bilingual, facts: Facts): Bilingual {
  return { zh: bindText(text.zh, facts, 'zh'), en: bindText(text.en, facts, 'en') };
}

/** A placeholder in a text. */
export interface Binding {
  /** One id, or the two of a range. */
  readonly ids: readonly string[];
  readonly way: string;
  /** The placeholder as it is written, and where it begins and ends in the text, in characters. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** The placeholders of a text, in their order. */
export function bindingsIn(template: string): readonly Binding[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => {
    const [found, id = '', way = 'full'] = match;
    const start = match.index;
    return { ids: id.split('..'), way, written: found, start, end: start + found.length };
  });
}

/** The ids that a text names. */
export function boundIds(template: string): readonly string[] {
  return bindingsIn(template).flatMap(({ ids }) => ids);
}

/** The numbers whose amount a text says, not their time alone, each with its placeholder. */
export const amountsIn = (
  template: string,
  facts: Facts,
): readonly { readonly quantity: Quantity; readonly binding: Binding }[] =>
  bindingsIn(template)
    .filter(({ way }) => !isOfTime(way))
    .flatMap((binding) =>
      binding.ids.flatMap((id) => {
        const quantity = facts.find(id);
        return quantity === undefined ? [] : [{ quantity, binding }];
      }),
    );

/** The first brace of a text that belongs to no placeholder, or `null`. */
export const looseBrace = (template: string): string | null =>
  /[{}]/.exec(template.replace(PLACEHOLDER, ''))?.[0] ?? null;

/** A text with spaces for its placeholders: what is left was typed, and stands where it stood. */
export const blankBound = (template: string): string =>
  template.replace(PLACEHOLDER, (found) => ' '.repeat(found.length));

/** The first number, in any script's digits (２０, ③, ½), that a person typed into a text instead of naming a figure. */
export function typedDigits(template: string): { index: number; run: string } | null {
  const match = /[\p{Nd}\p{No}][\p{Nd}\p{No},.]*/u.exec(blankBound(template));
  return match === null ? null : { index: match.index, run: match[0] };
}
