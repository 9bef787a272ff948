import { extremesMeantIn, isExtreme } from '../../charts/judge/extremes.ts';
import { sentencesOf } from '../../charts/judge/sentences.ts';
import { bindingsIn } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import { type Figure, sourcesOf } from '../../figures/quantity.ts';
import { explainNoPart } from '../../figures/whole.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import type { Template } from '../text/templates.ts';

/** The other parts of the whole that a figure is a part of. */
const siblingsOf = (figure: Figure, { figures }: Facts): readonly Figure[] =>
  figure.category === null
    ? []
    : figures.filter((other) => other !== figure && explainNoPart(figure, other) === null);

/** Finds 最多, “largest” and the like in a sentence about the parts of a whole of which none is that. */
export const superlatives = (
  { text, places }: Template,
  facts: Facts,
  lang: Language,
): readonly Finding[] =>
  sentencesOf(text, lang).flatMap((sentence) => {
    const parts = bindingsIn(sentence.text)
      .flatMap(({ ids }) => ids.flatMap((id) => facts.find(id) ?? []))
      // A share is about its first number.
      .flatMap((quantity) => sourcesOf(quantity)[0] ?? [])
      .map((figure) => ({ figure, siblings: siblingsOf(figure, facts) }))
      .filter(({ siblings }) => siblings.length > 0);
    if (parts.length === 0) return [];
    return extremesMeantIn(sentence.text, lang)
      .filter(
        ({ sign }) =>
          !parts.some(({ figure, siblings }) =>
            isExtreme(
              figure.value,
              siblings.map(({ value }) => value),
              sign,
            ),
          ),
      )
      .map(({ word, at }) => ({
        offset: places[sentence.start + at] ?? 0,
        seen: word,
        expected: `a superlative that holds for ${parts.map(({ figure }) => figure.id).join(' or ')} among the parts of its whole`,
        fix: 'Name the number that it is true of, or leave the word out. Not about them: <Digits reason="what it is about">…</Digits>.',
      }));
  });
