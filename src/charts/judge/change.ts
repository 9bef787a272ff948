import { lastYear } from '../../figures/period.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { explainIncomparable } from '../../figures/series.ts';
import type { Language } from '../../lib/language.ts';
import { type Direction, directionsMeantIn, type Said } from './direction.ts';
import type { SpecSubject } from './specSubject.ts';

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
  if (explainIncomparable(one, other) !== null) return null;
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

/** Whole per cent by which a factor exceeds one. */
const grownBy = (factor: number) => Math.round((factor - 1) * 100);

/** What a change must come to, in whole per cent, to be called by the word. */
const MULTIPLES: Readonly<Record<Exclude<Direction, 'rise' | 'fall'>, (grown: number) => boolean>> =
  {
    doubling: (grown) => grown >= 100,
    tripling: (grown) => grown >= 200,
    quadrupling: (grown) => grown >= 300,
    halving: (grown) => grown <= -50,
  };

/** Whether a change goes in a direction, and as far as the word says, rounded to whole per cent. */
export function goes({ growth, factor }: Change, direction: Direction): boolean {
  if (direction === 'fall') return growth < 0;
  if (direction === 'rise') return growth > 0;
  return factor !== null && MULTIPLES[direction](grownBy(factor));
}

/** The first word of each direction that a sentence means and no change goes along with; none where nothing is known to change. */
export function contradictedIn(
  sentence: string,
  changes: readonly Change[],
  lang: Language,
): readonly Said[] {
  if (changes.length === 0) return [];
  const wrong = directionsMeantIn(sentence, lang).filter(
    ({ direction }) => !changes.some((change) => goes(change, direction)),
  );
  return wrong.filter(
    (said, index) => wrong.findIndex(({ direction }) => direction === said.direction) === index,
  );
}
