import { bindText, losesQualifier } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import { findTypedQualifiers, OWN_QUALIFIER } from '../../figures/findTypedQualifiers.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { formatQuantity } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { misfitIn } from '../../lib/misfit.ts';
import type { Precision } from '../../tables/index.ts';
import type { ActionRow, DrawingSubject, NumberRow } from '../judge/drawingSubject.ts';
import { labelsOf, marksOf, spotsOf } from '../judge/drawn.ts';
import type { Mark } from '../judge/mark.ts';
import type { Finding, Rule } from '../judge/rule.ts';
import type { Bound, Text } from '../judge/specSubject.ts';

type Qualifier = Quantity['qualifier'];

const MORE = { zh: /[多余]|超过/, en: /\b(?:over|more than)\b/ };

/** The words that say each qualifier to readers. */
const WORDS: Readonly<Record<Exclude<Qualifier, 'exact'>, Readonly<Record<Language, RegExp>>>> = {
  about: { zh: /约|左右/, en: /\babout\b/ },
  nearly: { zh: /近/, en: /\bnearly\b/ },
  over: MORE,
  more_than: MORE,
  at_least: { zh: /至少|以上|不少于|不低于/, en: /\bat least\b/ },
  less_than: { zh: /不足|不到/, en: /\b(?:under|less than)\b/ },
};

/** Whether a text says the qualifier of a number; an exact one has none to say. */
function says(text: string, { qualifier }: Quantity, lang: Language): boolean {
  return qualifier === 'exact' || WORDS[qualifier][lang].test(text);
}

function judgeBound({ quantity, path, lang, way }: Bound, facts: Facts): Finding[] {
  if (!losesQualifier(quantity, way)) return [];
  const template = `{${quantity.id}|${way}}`;
  return [
    {
      path,
      seen: `${template}: «${sayOrNothing(template, facts, lang)}» for ${formatQuantity(quantity, lang)}`,
      expected: 'a number that keeps its 近, 余, 约 or 不足 in every text',
      fix: `Write {${quantity.id}}: it says the word.`,
    },
  ];
}

/** A word that a text types beside a number makes it say more, or less, than the report. */
const judgeTyped = ({ template, path, lang }: Text, facts: Facts): Finding[] =>
  findTypedQualifiers(template, facts, lang).map(({ word, binding: { written } }) => ({
    path,
    seen: `«${word}» beside ${written}`,
    ...OWN_QUALIFIER,
  }));

/** Some values have no words of a kind, which the binding reports by itself. */
function sayOrNothing(template: string, facts: Facts, lang: Language): string {
  let said = '';
  misfitIn(() => {
    said = bindText(template, facts, lang);
  });
  return said;
}

const isDashed = ({ dash, shape, round }: Mark) =>
  shape === 'path' && !round && dash.length > 0 && dash.every((length) => length >= 3);

/** What the end of a bar or of a field of dots says of its number. */
function endOf(marks: readonly Mark[]): 'closed' | 'open' | 'trailing' {
  if (marks.some(({ faint }) => faint)) return 'trailing';
  return marks.some(isDashed) ? 'open' : 'closed';
}

const ENDS: Readonly<Record<Qualifier, ReturnType<typeof endOf>>> = {
  exact: 'closed',
  about: 'open',
  nearly: 'open',
  less_than: 'open',
  over: 'trailing',
  more_than: 'trailing',
  at_least: 'trailing',
};

const LOOKS = {
  closed: 'a closed end',
  open: 'an open, dashed end',
  trailing: 'three fading marks beyond its end',
} as const;

/** The label, the text alternative and the table of a number that is not exact all say so. */
function judgeWords({ quantity, path }: NumberRow, subject: DrawingSubject): Finding[] {
  const { lang, alt } = subject;
  const printed = formatQuantity(quantity, lang);
  const texts = [
    ...labelsOf(subject, quantity).map(({ numeral }) => ({ place: 'label', text: numeral })),
    { place: 'table', text: printed },
    // In the text alternative the words have to stand with this very number.
    { place: 'text alternative', text: alt.includes(printed) ? printed : '' },
  ];
  return texts
    .filter(({ text }) => !says(text, quantity, lang))
    .slice(0, 1)
    .map(({ place, text }) => ({
      path,
      seen: `the ${place} of ${quantity.id} says «${text}», the number is ${quantity.qualifier}`,
      expected: 'the word of the qualifier with the number in label, table and text alternative',
      fix: 'Print the number with numberLabel or formatQuantity.',
    }));
}

function judgeEnd({ quantity, path }: NumberRow, subject: DrawingSubject): Finding[] {
  const end = endOf(marksOf(subject, quantity));
  const due = ENDS[quantity.qualifier];
  if (end === due) return [];
  return [
    {
      path,
      seen: `${quantity.id} is ${quantity.qualifier} and drawn with ${LOOKS[end]}`,
      expected: LOOKS[due],
      fix: 'Draw it with the look that lookOf gives; dots have no open end, bars have.',
    },
  ];
}

/** What a dated action is drawn as: an upright stroke, a bar, or a line between two caps. */
function lookOfAction(marks: readonly Mark[]): Precision {
  const strokes = marks.flatMap((mark) => mark.strokes);
  const upright = strokes.filter(({ from, to }) => Math.abs(from[0] - to[0]) < 0.01).length;
  if (upright === strokes.length) return 'day';
  return upright === 0 ? 'range' : 'month';
}

const DATED: Readonly<Record<Precision, string>> = {
  day: 'one upright stroke',
  month: 'a thin line between two caps',
  year: 'a thin line between two caps',
  range: 'a bar without caps',
};

/** A month or a year is never drawn as a day: the caps say that it was some day between them. */
function judgePrecision({ action, index }: ActionRow, subject: DrawingSubject): Finding[] {
  const { precision } = action.row;
  const spots = spotsOf(subject, index);
  const [seen, due] = [DATED[lookOfAction(spots)], DATED[precision]];
  // One that is not drawn at all is for SRC to find.
  if (spots.length === 0 || seen === due) return [];
  return [
    {
      path: subject.path,
      seen: `${action.id} is dated to the ${precision} and drawn as ${seen}`,
      expected: due,
      fix: 'Draw it with extent(), which knows how closely it is dated.',
    },
  ];
}

/** UNC: a qualifier is shown with its number, in labels, tables and text alternatives, and at the end of the mark. */
export const unc: Rule = {
  id: 'UNC',
  promise: {
    zh: '“近”“余”“超过”跟着数走，画的条和点也不封口',
    en: 'words such as “nearly” and “over” stay with their number, and its bar or dots stay open',
  },
  judgeSpec: ({ texts, facts }) =>
    texts.flatMap((text) => [
      ...text.bound.flatMap((one) => judgeBound(one, facts)),
      ...judgeTyped(text, facts),
    ]),
  judgeDrawing(subject) {
    const scaled = subject.scales.flatMap(({ numbers }) => numbers.map(({ quantity }) => quantity));
    return [
      ...subject.rows.flatMap((row) => [
        ...judgeWords(row, subject),
        ...(scaled.includes(row.quantity) ? judgeEnd(row, subject) : []),
      ]),
      ...subject.actions.flatMap((row) => judgePrecision(row, subject)),
    ];
  },
};
