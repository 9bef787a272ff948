import { lastYear } from '../../figures/period.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { explainIncomparable } from '../../figures/series.ts';
import type { Language } from '../../lib/language.ts';
import type { SpecSubject } from './specSubject.ts';

export type Direction = 'rise' | 'fall' | 'doubling';

/** Words that say a direction. 新增, 增强, 升级, 晋升, 降温 say none. */
const SIGNS: Readonly<Record<Direction, Readonly<Record<Language, RegExp>>>> = {
  rise: {
    zh: /(?<!新)增(?![强值设补])|上升|升[至到]|攀升|涨|提[高升到]|多了|扩大/,
    en: /\b(?:rose|risen|rises|grew|grown|grows|increas(?:e|es|ed|ing)|climbed|soared|gained)\b/i,
  },
  fall: {
    zh: /下?降(?![温暑])|跌|减[少至到]?|少了|缩[短减小]|压缩/,
    en: /\b(?:fell|fallen|falls|dropp?(?:ed|s)|drop|declin(?:e|es|ed)|decreas(?:e|es|ed)|shrank|shrunk|halved)\b/i,
  },
  doubling: { zh: /翻了?[一两]?番|翻倍/, en: /\b(?:doubl(?:e|ed|es|ing)|twice)\b/i },
};

/** The direction words of a text, without its placeholders. */
export function directionsIn(
  template: string,
  lang: Language,
): readonly { direction: Direction; word: string }[] {
  const plain = template.replace(/\{[^}]*\}/g, '{}');
  return (Object.keys(SIGNS) as Direction[]).flatMap((direction) => {
    const word = SIGNS[direction][lang].exec(plain)?.[0];
    return word === undefined ? [] : [{ direction, word }];
  });
}

/** A change between two numbers, as far as it can be known. */
export interface Change {
  readonly says: string;
  /** Below zero for a fall. */
  readonly growth: number;
  /** The later as a multiple of the earlier, if both are known. */
  readonly factor: number | null;
}

function changeBetween(from: Quantity, to: Quantity): Change {
  return {
    says: `${from.id} is ${from.value}, ${to.id} is ${to.value}`,
    growth: to.value - from.value,
    factor: to.value / from.value,
  };
}

/** A computed change, or a growth rate that a report prints. */
function changeOf(quantity: Quantity): Change | null {
  const says = `${quantity.id} is ${Number(quantity.value.toFixed(2))}`;
  if (quantity.kind === 'figure') {
    return quantity.indicator.measure === 'rate' && quantity.indicator.id.endsWith('-growth')
      ? { says, growth: quantity.value, factor: 1 + quantity.value / 100 }
      : null;
  }
  const { operation } = quantity.row;
  if (operation === 'change_percent') {
    return { says, growth: quantity.value, factor: 1 + quantity.value / 100 };
  }
  return operation === 'difference' ? { says, growth: quantity.value, factor: null } : null;
}

/** Two figures of one definition, the earlier first; undated ones in the order in which they are named. */
function inOrder(one: Quantity, other: Quantity): readonly [Quantity, Quantity] | null {
  if (one.kind !== 'figure' || other.kind !== 'figure' || one === other) return null;
  if (explainIncomparable(one, { ...other, category: one.category }) !== null) return null;
  const [from, to] = [lastYear(one.period) ?? 0, lastYear(other.period) ?? 0];
  return from <= to ? [one, other] : [other, one];
}

/**
 * The changes that the numbers of a text show: computed changes and growth rates bound into it, any two of its
 * figures of one definition, and pairs and points of the views that one of its figures belongs to.
 */
export function changesIn(
  bound: readonly Quantity[],
  { views }: Pick<SpecSubject, 'views'>,
): readonly Change[] {
  const computed = bound.flatMap((quantity) => changeOf(quantity) ?? []);
  const pairs = bound.flatMap((one, index) =>
    bound.slice(index + 1).flatMap((other) => {
      const ordered = inOrder(one, other);
      return ordered === null ? [] : [changeBetween(...ordered)];
    }),
  );
  const drawn = views
    .flatMap(({ scales }) => scales)
    .filter(({ as, numbers }) => (as === 'pair' || as === 'series') && numbers.length > 1)
    .flatMap(({ numbers }) => {
      const [from, to] = [numbers[0]?.quantity, numbers.at(-1)?.quantity];
      if (from === undefined || to === undefined) return [];
      return bound.includes(from) || bound.includes(to) ? [changeBetween(from, to)] : [];
    });
  return [...computed, ...pairs, ...drawn];
}

/** Whether a change goes in a direction; a doubling once the growth is rounded to whole per cent. */
export function goes({ growth, factor }: Change, direction: Direction): boolean {
  if (direction === 'fall') return growth < 0;
  if (direction === 'rise') return growth > 0;
  return factor !== null && Math.round((factor - 1) * 100) >= 100;
}
