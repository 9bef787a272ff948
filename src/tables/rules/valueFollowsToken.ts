import { parseNumeral } from '../../lib/numerals.ts';
import { Mistake } from '../mistake.ts';
import { findWholeToken } from './findWholeToken.ts';
import type { RowMistake } from './rowRule.ts';

/** A rule: the value is what the printed token says, if the evidence bears out the token. */
export function valueFollowsToken(row: {
  readonly token: string;
  readonly value: number;
  readonly evidence: string;
}): readonly RowMistake[] {
  const { token, value, evidence } = row;
  const given = parseNumeral(token)?.value;
  if (given === undefined || given === value) return [];
  if (findWholeToken(evidence, token).whole.length === 0) return [];
  const expected = `${given}, which is what the token ${token} gives`;
  const fix = `Write ${given}, or mend the token.`;
  return [{ field: 'value', mistake: new Mistake(expected, fix) }];
}
