import type { Problem } from '../lib/errors.ts';
import { whereIs } from '../tables/index.ts';
import type { Check } from './checks.ts';
import { type Home, homesOf } from './homesOf.ts';
import { type Derived, lastPlaceOf, type Quantity, withInputs } from './quantity.ts';

const unitsOf = (quantities: readonly Quantity[]): readonly string[] => [
  ...new Set(quantities.map(({ unit }) => unit.id)),
];

/** The unit of a result whose inputs share one; `null` where it may be another, as yuan by the person are yuan per person. */
function unitOfResult({ row: { operation }, inputs }: Derived): string | null {
  const [unit = null] = unitsOf(inputs);
  if (operation === 'change_percent' || operation === 'ratio_percent') return 'percent';
  if (operation === 'difference' && unit === 'percent') return 'percentage-point';
  return operation === 'sum' || operation === 'difference' ? unit : null;
}

function judgeDerived(derived: Derived, home: Home): readonly Problem[] {
  const { row, inputs, unit } = derived;
  const seen = row.inputs.join(';');
  const due = unitOfResult(derived);
  const units = unitsOf(inputs);
  const homes = homesOf(inputs, home);
  return [
    new Set(row.inputs).size < row.inputs.length && {
      ...whereIs(row, 'inputs'),
      seen,
      expected: 'each input once',
      fix: 'Take out what stands twice, or name what was meant.',
    },
    due !== null &&
      units.length > 1 && {
        ...whereIs(row, 'inputs'),
        seen,
        expected: `inputs of one unit for ${row.operation}; these are in ${units.join(', ')}`,
        fix: 'Leave out what counts something else.',
      },
    due !== null &&
      units.length === 1 &&
      unit.id !== due && {
        ...whereIs(row, 'unit'),
        seen: unit.id,
        expected: `${due}, which ${row.operation} makes of ${units.join()}`,
        fix: `Write ${due}.`,
      },
    homes.length > 1 && {
      ...whereIs(row, 'inputs'),
      seen,
      expected: `numbers of one place; these are of ${homes.join(' and ')}, which are never mixed`,
      fix: 'Compute each by itself.',
    },
  ].filter((problem) => problem !== false);
}

/** Verdicts that hold only with what their note says. */
const EXPLAINED: readonly string[] = ['agrees_if', 'not_reproducible'];

/** By how much rounding alone can set two numbers apart: one in the last place of the coarsest of their unit. */
function mostBetween(claim: Quantity, against: Quantity): number {
  const alike = [claim, against]
    .flatMap(withInputs)
    .filter(({ unit }) => unit.id === claim.unit.id);
  return Math.max(...alike.map(lastPlaceOf));
}

function judgeCheck({ row, claim, against, verdict }: Check, home: Home): readonly Problem[] {
  const homes = homesOf([claim, against], home);
  const most = mostBetween(claim, against);
  return [
    row.claim === row.against && {
      ...whereIs(row, 'against'),
      seen: row.against,
      expected: 'another number than the claim',
      fix: 'Name what the claim is to be held against.',
    },
    homes.length > 1 && {
      ...whereIs(row, 'against'),
      seen: row.against,
      expected: `numbers of one place; these are of ${homes.join(' and ')}, which are never mixed`,
      fix: 'Hold each against its own.',
    },
    (row.tolerance < 0 || row.tolerance > most) && {
      ...whereIs(row, 'tolerance'),
      seen: String(row.tolerance),
      expected: `from 0 to ${most}, the coarsest last place of these numbers: rounding makes no more of a difference`,
      fix: 'Leave it empty, or write by how much the two may differ.',
    },
    EXPLAINED.includes(verdict) &&
      (row.noteZh === null || row.noteEn === null) && {
        ...whereIs(row, 'verdict'),
        seen: verdict,
        expected: 'a note in both languages that says under which reading, or why not',
        fix: 'Fill note_zh and note_en.',
      },
  ].filter((problem) => problem !== false);
}

/** Computed numbers and checks that mix units or places, or say what no arithmetic means. */
export const findUnfit = (
  derived: readonly Derived[],
  checks: readonly Check[],
  home: Home,
): readonly Problem[] => [
  ...derived.flatMap((one) => judgeDerived(one, home)),
  ...checks.flatMap((one) => judgeCheck(one, home)),
];
