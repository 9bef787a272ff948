import { extremesMeantIn, isExtreme } from '../../charts/judge/extremes.ts';
import { sentencesOf } from '../../charts/judge/sentences.ts';
import { amountsIn } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Figure, Quantity } from '../../figures/quantity.ts';
import { explainIncomparable } from '../../figures/series.ts';
import { explainNoPart } from '../../figures/whole.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import type { Template } from '../text/templates.ts';

/** What a number is about: a share is about its first number. */
const subjectOf = (quantity: Quantity): Quantity => {
  const [part] = quantity.kind === 'derived' ? quantity.inputs : [];
  return part !== undefined && quantity.unit.id === 'percent' ? subjectOf(part) : quantity;
};

/** The other parts of the whole that a figure is a part of, and its figures of other times. */
const kinOf = (figure: Figure, { figures }: Facts): readonly (readonly Quantity[])[] => {
  const others = figures.filter((other) => other !== figure);
  const parts = others.filter((other) => explainNoPart(figure, other) === null);
  return [
    figure.category === null ? [] : parts,
    others.filter((other) => explainIncomparable(figure, other) === null),
  ];
};

/** What may be compared with a number: its kin, and what stands on a scale with it. */
const rivalsOf = (
  quantity: Quantity,
  facts: Facts,
  compared: readonly (readonly Quantity[])[],
): readonly (readonly Quantity[])[] => [
  ...(quantity.kind === 'figure' ? kinOf(quantity, facts) : []),
  ...compared
    .filter((numbers) => numbers.includes(quantity))
    .map((numbers) => numbers.filter((other) => other !== quantity)),
];

/** Whether a number is the largest or the smallest of something; a limit is the most or the least that there may be. */
function holds(
  quantity: Quantity,
  sign: 1 | -1,
  facts: Facts,
  compared: readonly (readonly Quantity[])[],
): boolean {
  if (quantity.kind === 'figure' && quantity.indicator.measure === 'limit') return true;
  return rivalsOf(quantity, facts, compared).some(
    (rivals) =>
      rivals.length > 0 &&
      isExtreme(
        quantity.value,
        rivals.map(({ value }) => value),
        sign,
      ),
  );
}

/**
 * Finds 最多, “largest” and the like in a sentence with numbers of which none is that: not among the parts of its whole,
 * not among its figures of other times, and not on a scale of a chart that the text shows (`compared`).
 */
export const superlatives = (
  { text, places }: Template,
  facts: Facts,
  lang: Language,
  compared: readonly (readonly Quantity[])[],
): readonly Finding[] =>
  sentencesOf(text, lang).flatMap((sentence) => {
    const named = amountsIn(sentence.text, facts).map(({ quantity }) => subjectOf(quantity));
    if (named.length === 0) return [];
    return extremesMeantIn(sentence.text, lang)
      .filter(({ sign }) => !named.some((quantity) => holds(quantity, sign, facts, compared)))
      .map(({ word, at }) => ({
        offset: places[sentence.start + at] ?? 0,
        seen: word,
        expected: `a superlative that holds for ${named.map(({ id }) => id).join(' or ')} among the parts of a whole, at other times, or on a scale of a chart in this text`,
        fix: 'Name the number that it is true of, show the chart that compares it, or leave the word out.',
      }));
  });
