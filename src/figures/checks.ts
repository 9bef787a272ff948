import { isEqual } from '../lib/equal.ts';
import type { Problem } from '../lib/errors.ts';
import { type CheckRow, whereIs } from '../tables/index.ts';
import { lastPlaceOf, type Quantity } from './quantity.ts';

/** One relation between two numbers, recomputed. */
export interface Check {
  readonly id: string;
  readonly row: CheckRow;
  readonly claim: Quantity;
  readonly against: Quantity;
  readonly verdict: CheckRow['verdict'];
}

/** Rounds to the decimals in which a quantity is printed, in its own scale. */
function roundLike(quantity: Quantity, value: number): number {
  const place = lastPlaceOf(quantity);
  return Math.round(value / place) * place;
}

/** What the arithmetic alone says: a relation holds, holds once rounded as printed, or does not. */
export function computeVerdict(
  row: CheckRow,
  claim: Quantity,
  against: Quantity,
): 'agrees' | 'agrees_rounded' | 'disagrees' {
  const gap = isEqual(claim.value, against.value) ? 0 : claim.value - against.value;
  const holds = { equals: gap === 0, at_most: gap <= 0, at_least: gap >= 0 }[row.relation];
  if (holds) return 'agrees';
  const near =
    Math.abs(gap) <= row.tolerance ||
    isEqual(Math.abs(gap), row.tolerance) ||
    (row.relation === 'equals' && isEqual(roundLike(claim, against.value), claim.value));
  return near ? 'agrees_rounded' : 'disagrees';
}

/** Verdicts that a person may give for what the arithmetic says; both need the note that explains them. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  agrees: ['agrees', 'agrees_if'],
  agrees_rounded: ['agrees_rounded', 'agrees_if'],
  disagrees: ['disagrees', 'not_reproducible'],
};

/** Recomputes a check; pushes a problem where the file's verdict is not what the arithmetic says. */
export function deriveCheck(
  row: CheckRow,
  quantity: (id: string) => Quantity,
  problems: Problem[],
): Check {
  const claim = quantity(row.claim);
  const against = quantity(row.against);
  const computed = computeVerdict(row, claim, against);
  const allowed = READINGS[computed] ?? [computed];
  if (!allowed.includes(row.verdict)) {
    problems.push({
      ...whereIs(row, 'verdict'),
      seen: row.verdict,
      expected: `${allowed.join(' or ')}: ${claim.id} is ${claim.value}, ${against.id} is ${against.value}`,
      fix: `write ${computed}, or correct the figures`,
    });
  }
  return { id: row.id, row, claim, against, verdict: row.verdict };
}
