import type { DigitRun } from './digitRun.ts';
import { splitGlued } from './splitGlued.ts';

/** The contract of `ledger.csv`. */
const RUN = /\d+(?:[.,]\d+)*(?:\s*[万亿])?[%％]?/gu;

/** Finds every run of digits in order; each digit of the text is in exactly one of them. */
export function findDigitRuns(text: string): readonly DigitRun[] {
  return [...text.matchAll(RUN)].flatMap((match) =>
    splitGlued(text, { offset: match.index, digits: match[0] }),
  );
}
