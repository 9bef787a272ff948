import type { MdastNode } from 'satteri';
import { changesIn, type Direction, directionsIn, goes } from '../../charts/judge/direction.ts';
import { bindingsIn } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { explainIncomparable } from '../../figures/series.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import { isElement, nodesIn, readAttribute } from '../elements.ts';
import { shownIn } from '../shownIn.ts';

/** A text whose numbers are named `{id|way}`, and where each of its characters stands in the source. */
interface Template {
  readonly text: string;
  readonly places: readonly number[];
}

const SENTENCE: Readonly<Record<Language, RegExp>> = {
  zh: /[^。；！？]+[。；！？]?/g,
  en: /.+?(?:[.;!?](?=\s|$)|$)/gs,
};

/** What takes a direction back, or only supposes it, right before its word. */
const UNSAID: Readonly<Record<Language, RegExp>> = {
  zh: /(?:没|未|不|非|无|若|如果|是否)[^，。；]{0,5}$/u,
  en: /\b(?:not|no|nor|never|cannot|without|whether|if|\w+n['’]t)\b[^,.;]{0,24}$/i,
};

const countFrom = (start: number, length: number) =>
  Array.from({ length }, (_, index) => start + index);

/** Arithmetic and its results: 两数相减, 增减, 减免 say nothing of a direction. */
const NO_DIRECTION = /相[加减]|增减|减[去掉免]/g;

/** The words and numbers of a paragraph or heading; what stands in `Digits` is waived. */
function templateOf(block: MdastNode, source: string): Template {
  const pieces: { text: string; at: number }[] = [];
  const walk = (node: MdastNode): void => {
    const at = node.position?.start.offset ?? 0;
    if (node.type === 'text') {
      pieces.push({ text: source.slice(at, node.position?.end.offset), at });
    } else if (isElement(node) && node.name === 'Fig') {
      const [id, way] = [readAttribute(node, 'id'), readAttribute(node, 'as')];
      pieces.push({ text: `{${id}|${way ?? 'full'}}`, at });
    } else if (!(isElement(node) && node.name === 'Digits') && 'children' in node) {
      node.children.forEach(walk);
    }
  };
  walk(block);
  return {
    text: pieces.map(({ text }) => text).join(''),
    places: pieces.flatMap(({ text, at }) => countFrom(at, text.length)),
  };
}

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

const SAYS: Readonly<Record<Direction, string>> = {
  rise: 'a rise',
  fall: 'a fall',
  doubling: 'a doubling',
};

function checkSentence(template: Template, facts: Facts, lang: Language): readonly Finding[] {
  const { places } = template;
  const text = template.text.replace(NO_DIRECTION, (found) => ' '.repeat(found.length));
  const bound = bindingsIn(text).flatMap(({ ids }) => ids.flatMap((id) => facts.find(id) ?? []));
  const known = [...new Set([...bound, ...bound.flatMap((quantity) => kinOf(quantity, facts))])];
  const changes = changesIn(known.filter(isTelling), { views: [] });
  if (changes.length === 0) return [];
  return directionsIn(text, lang).flatMap(({ direction, word }) => {
    const at = text.search(new RegExp(`${word}(?![^{]*\\})`));
    if (UNSAID[lang].test(text.slice(0, at)) || changes.some((change) => goes(change, direction)))
      return [];
    return [
      {
        offset: places[at] ?? places[0] ?? 0,
        seen: word + (/^\p{Script=Han}?/u.exec(text.slice(at + word.length))?.[0] ?? ''),
        expected: `numbers that show ${SAYS[direction]}: ${changes.map(({ says }) => says).join('; ')}`,
        fix: 'Write what the numbers show, or name the numbers that changed in this sentence. Not about them: <Digits reason="what it is about">…</Digits>.',
      },
    ];
  });
}

function sentencesOf({ text, places }: Template, lang: Language): readonly Template[] {
  return [...text.matchAll(SENTENCE[lang])].map(({ 0: sentence, index }) => ({
    text: sentence,
    places: places.slice(index, index + sentence.length),
  }));
}

/** Finds words of direction (增长, 下降, 翻番, “fell”, “doubled”) beside numbers that show the opposite. */
export function checkDirections(
  tree: MdastNode,
  source: string,
  facts: Facts,
  lang: Language,
): readonly Finding[] {
  const blocks = [...nodesIn(tree)]
    .filter(({ type }) => type === 'paragraph' || type === 'heading')
    .map((block) => templateOf(block, source));
  const templates = [...shownIn(tree, source)]
    .filter(({ kind }) => kind === 'template')
    .map(({ text, offset }) => ({ text, places: countFrom(offset, text.length) }));
  return [...templates, ...blocks]
    .flatMap((template) => sentencesOf(template, lang))
    .flatMap((sentence) => checkSentence(sentence, facts, lang));
}
