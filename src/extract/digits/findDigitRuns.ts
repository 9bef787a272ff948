import { type DigitRun, digitRunsIn } from '../../lib/digitRun.ts';
import { splitGlued } from './splitGlued.ts';

/** Finds every run of digits in order; each digit of the text is in exactly one of them. */
export function findDigitRuns(text: string): readonly DigitRun[] {
  return digitRunsIn(text).flatMap((run) => splitGlued(text, run));
}
