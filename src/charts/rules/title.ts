import { findWordQuantities } from '../../extract/findWordQuantities.ts';
import { blankBound, looseBrace, typedDigits } from '../../figures/bind.ts';
import { sourcesOf } from '../../figures/quantity.ts';
import { type Change, changesIn, contradictedIn, goes } from '../judge/change.ts';
import { directionsIn, SAYS } from '../judge/direction.ts';
import { extremesIn, extremesMeantIn, isExtreme } from '../judge/extremes.ts';
import type { Finding, Rule } from '../judge/rule.ts';
import { sentencesOf } from '../judge/sentences.ts';
import type { SpecSubject, Text } from '../judge/specSubject.ts';

/** What stands typed where a placeholder should: a brace would be printed, and a number typed in digits or words is one that nobody checks. */
function judgeTyped({ path, lang, template }: Text): Finding[] {
  const loose = looseBrace(template);
  const typed = typedDigits(template);
  // Beside its drawing a text may count what is drawn there; a title has nothing beside it.
  const words = findWordQuantities(blankBound(template), lang)
    .filter(({ isSmall }) => path[0] === 'title' || !isSmall)
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ token }) => token);
  const mistakes = [
    loose !== null && {
      expected: `braces round the id of a number, as in {service-sites-2022}; ${loose} stands alone`,
      fix: 'Close the placeholder, or take the brace out.',
    },
    typed !== null && {
      expected: `no digits in a text: ${typed.run} is typed by hand`,
      fix: 'Name the figure or derived number instead, as in {service-sites-2022}.',
    },
    words.length > 0 && {
      expected: `no quantity written in words; typed by hand: ${words.join(', ')}`,
      fix: 'Name the figure or derived number, and let it say the words: {its-id|tenths}, |share or |spelled.',
    },
  ];
  return mistakes
    .filter((mistake) => mistake !== false)
    .map((mistake) => ({ path, seen: template, ...mistake }));
}

/** What the changes are, each once. */
const sayAll = (changes: readonly Change[]) =>
  [...new Set(changes.map(({ says }) => says))].join('; ');

/** Rise, fall and doubling, each shown by numbers that the title names or that its views compare. */
function judgeTitle({ path, template, lang, bound }: Text, subject: SpecSubject): Finding[] {
  const changes = changesIn([...new Set(bound.map(({ quantity }) => quantity))], subject);
  return directionsIn(template, lang)
    .filter(({ direction }) => !changes.some((change) => goes(change, direction)))
    .map(({ direction, word }) => ({
      path,
      seen: `«${word}», while ${sayAll(changes) || 'the title names no change'}`,
      expected: `numbers that show ${SAYS[direction]} where the title says one`,
      fix: 'Name the change, or both numbers, in the title; or write what the numbers show.',
    }));
}

/** A heading is about what is drawn under it: its numbers are there, or computed from what is. */
function judgeStrange({ path, bound }: Text, { views }: SpecSubject): Finding[] {
  const shown = new Set(
    views.flatMap(({ numbers }) => numbers).flatMap(({ quantity }) => sourcesOf(quantity)),
  );
  return bound
    .filter(
      ({ way, quantity }) =>
        way !== 'period' && !sourcesOf(quantity).some((figure) => shown.has(figure)),
    )
    .map(({ quantity: { id } }) => ({
      path,
      seen: id,
      expected: 'a number that a view shows, or one computed from those',
      fix: 'Show it in a view, or leave it to the note.',
    }));
}

/** The changes that a text of a view, or of the whole chart, can speak of without naming a number. */
function changesDrawn({ path: [room, index] }: Text, subject: SpecSubject): readonly Change[] {
  const views = subject.views.filter((_, at) => room !== 'views' || at === index);
  const drawn = views.flatMap(({ numbers }) => numbers.map(({ quantity }) => quantity));
  return changesIn([...new Set(drawn)], { views });
}

/** Any other text may speak of something else, but not against the numbers that its sentence names, or else that are drawn. */
function judgeAside(text: Text, subject: SpecSubject): Finding[] {
  const { path, lang, template } = text;
  return sentencesOf(template, lang).flatMap((sentence) => {
    const named = text.bound.filter(
      ({ end }) => end > sentence.start && end <= sentence.start + sentence.text.length,
    );
    const own = changesIn([...new Set(named.map(({ quantity }) => quantity))], subject);
    const changes = own.length > 0 ? own : changesDrawn(text, subject);
    return contradictedIn(sentence.text, changes, lang).map(({ direction, word }) => ({
      path,
      seen: `«${word}», while ${sayAll(changes)}`,
      expected: `numbers that show ${SAYS[direction]} where the text says one`,
      fix: 'Write what the numbers show, or name the numbers that changed in this sentence.',
    }));
  });
}

/** A superlative is about the finding, and holds on the scale that the finding stands on. */
function judgeExtremes({ path, template, lang }: Text, { spec, views }: SpecSubject): Finding[] {
  const scales = views.flatMap(({ scales: all }) => all);
  const said = path[0] === 'title' ? extremesIn(template, lang) : extremesMeantIn(template, lang);
  return said.flatMap(({ word, sign }) => {
    const holds = scales.some(({ numbers }) => {
      const found = numbers.find(({ quantity }) => quantity.id === spec.finding);
      const others = numbers.filter((number) => number !== found);
      return (
        found !== undefined &&
        isExtreme(
          found.quantity.value,
          others.map(({ quantity }) => quantity.value),
          sign,
        )
      );
    });
    if (holds) return [];
    return [
      {
        path,
        seen: `«${word}», while ${spec.finding ?? 'no finding'} is not that on any scale of the chart`,
        expected: 'a superlative that holds for the finding among the numbers that a view compares',
        fix: 'Name the number as the finding, show it beside the others, or leave the word out.',
      },
    ];
  });
}

/** TITLE: numbers in texts are bound, those of headings are drawn, and 增, 降, 翻番, 最多 agree with the data. */
export const title: Rule = {
  id: 'TITLE',
  promise: {
    zh: '标题里的数有出处，说增说减与数据一致',
    en: 'numbers in titles come from the data, and rise or fall agrees with them',
  },
  judgeSpec(subject) {
    const titles = subject.texts.filter(({ path }) => path[0] === 'title');
    const headings = subject.texts.filter(
      ({ path }) => path[0] === 'title' || path[0] === 'subtitle',
    );
    const others = subject.texts.filter(({ path }) => path[0] !== 'title');
    return [
      ...subject.texts.flatMap(judgeTyped),
      ...titles.flatMap((text) => judgeTitle(text, subject)),
      ...headings.flatMap((text) => judgeStrange(text, subject)),
      ...others.flatMap((text) => judgeAside(text, subject)),
      ...subject.texts.flatMap((text) => judgeExtremes(text, subject)),
    ];
  },
};
