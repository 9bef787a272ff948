import type { Problem } from '../../lib/errors.ts';
import { MONTHS } from '../../lib/months.ts';
import { type Tables, whereIs } from '../../tables/index.ts';
import type { Check } from '../checks.ts';
import { type Quantity, withInputs } from '../quantity.ts';
import { readSums, type Side, type Sum, unitWords } from './sums.ts';
import { readNumbers, type Written } from './written.ts';

/** A text of a table in one language, where its cell stands, and the numbers that it may say by themselves. */
interface Note {
  readonly text: string;
  readonly place: ReturnType<typeof whereIs>;
  readonly own: readonly Quantity[];
}

/** The texts in which the tables explain themselves. The note of a check speaks of its own numbers, the others of any. */
function notesOf(
  { reports, indicators, figures }: Tables,
  checks: readonly Check[],
  all: readonly Quantity[],
): readonly Note[] {
  const explained = [...reports, ...figures].map((row) => ({ row, own: all }));
  const checked = checks.map(({ row, claim, against }) => ({
    row,
    own: [claim, against].flatMap(withInputs),
  }));
  const noted = [...explained, ...checked].flatMap(({ row, own }) => [
    { text: row.noteZh, place: whereIs(row, 'noteZh'), own },
    { text: row.noteEn, place: whereIs(row, 'noteEn'), own },
  ]);
  const defined = indicators.flatMap((row) => [
    { text: row.definitionZh, place: whereIs(row, 'definitionZh'), own: all },
    { text: row.definitionEn, place: whereIs(row, 'definitionEn'), own: all },
  ]);
  return [...noted, ...defined].flatMap(({ text, ...rest }) =>
    text === null ? [] : { text, ...rest },
  );
}

const PERCENT = 'percent';
const YEAR = /^(?:19|20)\d\d$/;
const BEHIND_DAY_OR_MONTH = new RegExp(`^(?:[月日]| (?:${MONTHS}))`);

const isOfDate = (text: string, number: Written): boolean =>
  YEAR.test(number.text) || BEHIND_DAY_OR_MONTH.test(text.slice(number.index + number.text.length));

/** Sums of decimals differ from what they come to by less than this. */
const NOISE = 1e-9;

/** Whether a number is a value, told as closely as its digits tell it. */
const tells = ({ value, step, percent }: Written, told: number): boolean =>
  Math.abs((percent ? told * 100 : told) - value) <= step / 2 + NOISE;

/** Digits from which on a number tells what is computed, though it is printed more closely elsewhere: 61.6 million. */
const TELLING = 100;

/** Whether quantities have a number: a share or a count as it is one, a figure to the last digit, what is computed as it is rounded. */
const has = (quantities: readonly Quantity[], number: Written): boolean =>
  quantities.some(({ kind, value, decimals, unit }) => {
    if ((unit.id === PERCENT) !== number.percent) return false;
    const size = Math.abs(value);
    if (kind === 'figure') return size === number.value;
    const isCoarser = number.value / number.step >= TELLING;
    const step = isCoarser ? number.step : 10 ** -decimals;
    return Math.abs(size - number.value) <= step / 2 + NOISE;
  });

/** Whether a number stands in the name of what is counted: enterprises under 25 people. */
const isInName = (quantities: readonly Quantity[], number: Written): boolean =>
  quantities.some(({ label }) =>
    Object.values(label)
      .flatMap(readNumbers)
      .some(({ value }) => value === number.value),
  );

function holds(left: Side, relation: string, right: Side): boolean {
  if (relation === '≤') return left.value <= right.value;
  if (relation === '≥') return left.value >= right.value;
  const [only] = right.numbers.length === 1 ? right.numbers : [];
  return only === undefined ? Math.abs(left.value - right.value) <= NOISE : tells(only, left.value);
}

/** What is wrong with a sum: it cannot be read, or a relation in it does not hold. */
function findWrong({ text, sides, relations }: Sum, place: Note['place']): readonly Problem[] {
  return relations.flatMap((relation, index) => {
    const [left, right] = [sides[index] ?? null, sides[index + 1] ?? null];
    if (left === null || right === null) {
      return {
        ...place,
        seen: text,
        expected: `numbers with + − × ÷ and brackets on both sides of ${relation}`,
        fix: 'Write the sum out, or say it in words.',
      };
    }
    if (holds(left, relation, right)) return [];
    return {
      ...place,
      seen: text,
      expected: `a sum that holds: on the left of ${relation} stands ${left.value}, on the right ${right.value}`,
      fix: 'Mend the sum, or the words round it.',
    };
  });
}

/** The numbers that the sums of a text account for: what they come to, what of the data they start from, what they try out. */
function summedIn(
  sums: readonly Sum[],
  own: readonly Quantity[],
  all: readonly Quantity[],
): (number: Written) => boolean {
  const sides = sums.flatMap((sum) => sum.sides.filter((side) => side !== null));
  const results = sides.filter(({ numbers }) => numbers.length > 1);
  const started = sides.flatMap(({ numbers }) => numbers).filter((number) => has(all, number));
  // What is tried out on the left is known by what it comes to: 9×1万+18×2万=45万.
  const tried = sums.flatMap(({ sides: [left, right], relations }) => {
    const [result] = right?.numbers ?? [];
    const counts = relations[0] === '=' && result !== undefined && has(own, result);
    return counts ? (left?.numbers ?? []) : [];
  });
  return (number) =>
    results.some(({ value }) => tells(number, value)) ||
    [...started, ...tried].some(({ value }) => value === number.value);
}

/** The numbers of a text that neither the data nor a sum in the text accounts for, and its sums that do not hold. */
function findProblems(
  { text, place, own }: Note,
  all: readonly Quantity[],
  units: readonly string[],
): readonly Problem[] {
  const sums = readSums(text, units);
  const isSummed = summedIn(sums, own, all);
  const stray = readNumbers(text).filter(
    (number) =>
      !isOfDate(text, number) && !has(own, number) && !isInName(own, number) && !isSummed(number),
  );
  const expected =
    own === all
      ? 'a number that the data has, or that a sum in this text comes to'
      : 'a number of this check, or one in a sum with numbers of the data';
  return [
    ...stray.map((number) => ({
      ...place,
      seen: number.text,
      expected,
      fix: 'Write it as data/figures.csv has it now, or write the sum: 72÷117=61.54%.',
    })),
    ...sums.flatMap((sum) => findWrong(sum, place)),
  ];
}

/**
 * What the notes and definitions of the tables say with numbers that are in no table: typed there, they would stay when
 * the data changes. A number in them has to be a year, a month or a day, a value of the data (in the note of a check one
 * of its own), or to stand in arithmetic that the text itself does and that is done again here.
 */
export function findStrayNumbers(
  tables: Tables,
  all: readonly Quantity[],
  checks: readonly Check[],
): readonly Problem[] {
  const units = unitWords(tables.units);
  return notesOf(tables, checks, all).flatMap((note) => findProblems(note, all, units));
}
