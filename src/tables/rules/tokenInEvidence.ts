import { parseNumeral } from '../../lib/numerals.ts';
import { Mistake } from '../mistake.ts';
import { findWholeToken } from './findWholeToken.ts';
import type { RowMistake } from './rowRule.ts';

const NUMBERS = /\d[\d.,]*\s*[余多]?[万亿]?[%％]?/gu;

/** A rule: the evidence holds the token, whole. */
export function tokenInEvidence(row: {
  readonly token: string;
  readonly evidence: string;
  readonly value: number;
}): readonly RowMistake[] {
  const { token, evidence, value } = row;
  const { whole, rest } = findWholeToken(evidence, token);
  if (whole.length > 0) return [];
  if (rest !== null) {
    const expected = `the whole token: in the evidence, ${token} goes on as ${token}${rest}`;
    return [{ field: 'token', mistake: new Mistake(expected, `Write ${token}${rest}.`) }];
  }

  // Where the evidence bears out the value instead, it is the token that is wrong.
  const meant = [...evidence.matchAll(NUMBERS)]
    .map(([number]) => number)
    .find((number) => parseNumeral(number)?.value === value);
  if (meant !== undefined && parseNumeral(token)?.value !== value) {
    const expected = `the number in the evidence that gives the value ${value}: ${meant}`;
    return [{ field: 'token', mistake: new Mistake(expected, `Write ${meant}.`) }];
  }
  const expected = `a phrase of the report that contains the token ${token} as a number of its own`;
  const fix = 'Copy the phrase round the number from the report, or mend the token.';
  return [{ field: 'evidence', mistake: new Mistake(expected, fix) }];
}
