import type { Problem } from '../../lib/errors.ts';
import { type Tables, whereIs } from '../../tables/index.ts';
import type { Quantity } from '../quantity.ts';
import { readSums, type Side, type Sum } from './sums.ts';
import { readNumbers, type Written } from './written.ts';

/** A text of a table in one language, and where its cell stands. */
interface Note {
  readonly text: string;
  readonly place: ReturnType<typeof whereIs>;
}

/** The texts in which the tables explain themselves: notes and definitions. */
function notesOf({ reports, indicators, figures, checks }: Tables): readonly Note[] {
  const noted = [...reports, ...figures, ...checks].flatMap((row) => [
    { text: row.noteZh, place: whereIs(row, 'noteZh') },
    { text: row.noteEn, place: whereIs(row, 'noteEn') },
  ]);
  const defined = indicators.flatMap((row) => [
    { text: row.definitionZh, place: whereIs(row, 'definitionZh') },
    { text: row.definitionEn, place: whereIs(row, 'definitionEn') },
  ]);
  return [...noted, ...defined].flatMap(({ text, place }) =>
    text === null ? [] : { text, place },
  );
}

const PERCENT = 'percent';
const YEAR = /^(?:19|20)\d\d$/;
const BEHIND_DAY_OR_MONTH =
  /^(?:[月日]| (?:January|February|March|April|May|June|July|August|September|October|November|December))/;

const isOfDate = (text: string, number: Written): boolean =>
  YEAR.test(number.text) || BEHIND_DAY_OR_MONTH.test(text.slice(number.index + number.text.length));

/** Sums of decimals differ from what they come to by less than this. */
const NOISE = 1e-9;

/** Whether a number is a value, told as closely as its digits tell it. */
const tells = ({ value, step, percent }: Written, told: number): boolean =>
  Math.abs((percent ? told * 100 : told) - value) <= step / 2 + NOISE;

/** Digits from which on a number tells what is computed, though it is printed more closely elsewhere: 61.6 million. */
const TELLING = 100;

/** Whether the data has a number: a share or a count as it is one, a figure to the last digit, what is computed as it is rounded. */
const hasNumber = (quantities: readonly Quantity[], number: Written): boolean =>
  quantities.some(({ kind, value, decimals, unit }) => {
    if ((unit.id === PERCENT) !== number.percent) return false;
    const size = Math.abs(value);
    if (kind === 'figure') return size === number.value;
    const isCoarser = number.value / number.step >= TELLING;
    const step = isCoarser ? number.step : 10 ** -decimals;
    return Math.abs(size - number.value) <= step / 2 + NOISE;
  });

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

/** The numbers of a text that neither the data nor a sum in the text accounts for, and its sums that do not hold. */
function findProblems(
  { text, place }: Note,
  quantities: readonly Quantity[],
  units: readonly string[],
): readonly Problem[] {
  const sums = readSums(text, units);
  const sides = sums.flatMap((sum) => sum.sides.filter((side) => side !== null));
  const isResult = (number: Written) =>
    sides.some(({ numbers, value }) => numbers.length > 1 && tells(number, value));
  // What is tried out on the left is known by what it comes to: 9×1万+18×2万=45万.
  const tried = sums.flatMap(({ sides, relations }) => {
    const [left, right] = sides;
    const [result] = right?.numbers ?? [];
    const counts = relations[0] === '=' && result !== undefined && hasNumber(quantities, result);
    return counts ? (left?.numbers ?? []) : [];
  });
  const stray = readNumbers(text).filter(
    (number) =>
      !isOfDate(text, number) &&
      !hasNumber(quantities, number) &&
      !isResult(number) &&
      !tried.some(({ index }) => index === number.index),
  );
  return [
    ...stray.map((number) => ({
      ...place,
      seen: number.text,
      expected: 'a number that the data has, or that a sum in this text comes to',
      fix: 'Write it as data/figures.csv has it now, or write the sum: 72÷117=61.54%.',
    })),
    ...sums.flatMap((sum) => findWrong(sum, place)),
  ];
}

/**
 * What the notes and definitions of the tables say with numbers that are in no table: typed there, they would stay when
 * the data changes. A number in them has to be a year, a month or a day, a value of `quantities`, or the result of
 * arithmetic that the text itself does and that is done again here.
 */
export function findStrayNumbers(
  tables: Tables,
  quantities: readonly Quantity[],
): readonly Problem[] {
  const units = tables.units.flatMap(({ labelZh, oneEn, manyEn }) =>
    [labelZh, oneEn, manyEn].filter((word) => word !== null),
  );
  return notesOf(tables).flatMap((note) => findProblems(note, quantities, units));
}
