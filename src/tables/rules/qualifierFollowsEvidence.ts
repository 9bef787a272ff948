import { QUALIFIER_WORDS, type Qualifier, readQualifier } from '../../lib/numerals.ts';
import { Mistake } from '../mistake.ts';
import { findWholeToken } from './findWholeToken.ts';
import type { RowMistake } from './rowRule.ts';

/** A rule: the qualifier is the one that the words of the evidence say. */
export function qualifierFollowsEvidence(row: {
  readonly token: string;
  readonly evidence: string;
  readonly qualifier: Qualifier;
}): readonly RowMistake[] {
  const { token, evidence, qualifier } = row;
  const { whole } = findWholeToken(evidence, token);
  const readings = whole.map((at) => readQualifier(evidence, token, at));
  const reading = readings[0];
  if (reading === undefined || readings.some((one) => one.qualifier === qualifier)) return [];

  const word = reading.before || reading.after;
  if (word !== '') {
    const expected = `${reading.qualifier}, as ${word} stands with ${token} in the evidence`;
    const mistake = new Mistake(expected, `Write ${reading.qualifier}.`);
    return [{ field: 'qualifier', mistake }];
  }
  // A word may qualify from afar: 接近2020年全省会员总数的75%.
  if (QUALIFIER_WORDS[qualifier].some((one) => evidence.includes(one))) return [];
  const expected = `exact, as no word in the evidence makes ${token} ${qualifier}`;
  const fix = 'Write exact, or widen the evidence so that it shows the word.';
  return [{ field: 'qualifier', mistake: new Mistake(expected, fix) }];
}
