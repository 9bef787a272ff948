import type { Language } from '../lib/language.ts';
import { type Binding, bindingsIn, isOfTime } from './bind.ts';
import type { Facts } from './facts.ts';

/** A word typed beside a placeholder that makes another number of it: 不到, “nearly”, “or more”. */
export interface TypedQualifier {
  readonly word: string;
  /** Where the word stands in the text, in characters. */
  readonly at: number;
  readonly binding: Binding;
}

/** What is due in its place. */
export const OWN_QUALIFIER = {
  expected: 'a number with the 近, 余, 约 or 不足 that the report gives it, and no other',
  fix: 'Take the word out: where the report has one, the number says it.',
} as const;

/** Words right before a number. 最近, 节约 and “add up to” are none. */
const BEFORE: Readonly<Record<Language, RegExp>> = {
  zh: /(?:将近|接近|大约|大概|约莫|不?超过|不足|不到|不下|至少|至多|最多|最少|多达|逾|(?<![最附临亲靠远])近|(?<![节公条预])约)\s*$/u,
  en: /(?<!\b(?:add(?:s|ed|ing)?|com(?:e|es|ing)|came|amount(?:s|ed|ing)?) )\b(?:nearly|almost|about|around|roughly|approximately|some|close to|over|under|(?:no |not )?(?:more|less|fewer) than|at (?:least|most)|as many as|up to|upwards of)\s+$/i,
};

/** Words right behind a number with its unit. */
const BEHIND: Readonly<Record<Language, RegExp>> = {
  zh: /^\s*(?:以上|以下|以内|左右|上下|有余|不到)/u,
  en: /^(?:\+|-odd\b|\s+(?:or (?:more|so|fewer|less)|at (?:least|most)|plus)\b)/i,
};

/** Words right behind a number without its unit. In 比…多 they compare, and stand behind the unit. */
const BEHIND_NUMBER = /^(?:[多余]|几)/u;

/** Whether a number is a limit or a threshold, of which a text may say on which side of it something lies. */
const isLimit = (id: string, { find }: Facts): boolean => {
  const quantity = find(id);
  return quantity?.kind === 'figure' && quantity.indicator.measure === 'limit';
};

/**
 * The words of a text that qualify a number that it names. A number says its own 近, 余 or 约; one that is
 * exact has none, and what a text adds is checked by nobody.
 */
export function findTypedQualifiers(
  template: string,
  facts: Facts,
  lang: Language,
): readonly TypedQualifier[] {
  return bindingsIn(template).flatMap((binding): readonly TypedQualifier[] => {
    const { ids, way, start, end } = binding;
    if (isOfTime(way) || ids.every((id) => isLimit(id, facts))) return [];
    const before = BEFORE[lang].exec(template.slice(0, start));
    if (before !== null) return [{ word: before[0].trim(), at: before.index, binding }];
    const rest = template.slice(end);
    const behind = BEHIND[lang].exec(rest) ?? (way === 'number' ? BEHIND_NUMBER.exec(rest) : null);
    return behind === null ? [] : [{ word: behind[0].trim(), at: end, binding }];
  });
}
