import { changesIn, contradictedIn } from '../../charts/judge/change.ts';
import { SAYS } from '../../charts/judge/direction.ts';
import { sentencesOf } from '../../charts/judge/sentences.ts';
import { bindingsIn } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { explainIncomparable } from '../../figures/series.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import type { Template } from '../text/templates.ts';

/** Whether a number can show a direction: a difference of two things that are not alike is a rest, not a change. */
function isTelling(quantity: Quantity): boolean {
  if (quantity.kind === 'figure' || quantity.row.operation !== 'difference') return true;
  const [one, other] = quantity.inputs;
  return (
    one?.kind === 'figure' && other?.kind === 'figure' && explainIncomparable(one, other) === null
  );
}

/** The figures of one definition with a number, at other times: a text that names one speaks of them all. */
function kinOf(quantity: Quantity, { figures }: Facts): readonly Quantity[] {
  if (quantity.kind === 'derived') return [];
  return figures.filter(
    (other) => other !== quantity && explainIncomparable(quantity, other) === null,
  );
}

function checkSentence(
  { text, places }: Omit<Template, 'isBody'>,
  facts: Facts,
  lang: Language,
): readonly Finding[] {
  const bound = bindingsIn(text).flatMap(({ ids }) => ids.flatMap((id) => facts.find(id) ?? []));
  const known = [...new Set([...bound, ...bound.flatMap((quantity) => kinOf(quantity, facts))])];
  const changes = changesIn(known.filter(isTelling), { views: [] });
  return contradictedIn(text, changes, lang).map(({ direction, word, at }) => ({
    offset: places[at] ?? places[0] ?? 0,
    seen: word + (/^\p{Script=Han}?/u.exec(text.slice(at + word.length))?.[0] ?? ''),
    expected: `numbers that show ${SAYS[direction]}: ${changes.map(({ says }) => says).join('; ')}`,
    fix: 'Write what the numbers show, or name the numbers that changed in this sentence.',
  }));
}

/** Finds words of direction (增长, 下降, 翻番, “fell”, “doubled”) beside numbers that show the opposite. */
export const checkDirections = (
  { text: whole, places }: Template,
  facts: Facts,
  lang: Language,
): readonly Finding[] =>
  sentencesOf(whole, lang).flatMap(({ text, start }) =>
    checkSentence({ text, places: places.slice(start, start + text.length) }, facts, lang),
  );
