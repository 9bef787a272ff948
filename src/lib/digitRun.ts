/** A run of Arabic digits as the ledger counts it, with the 万, 亿 or % that follows it: the contract of `ledger.csv`. */
const RUN = String.raw`\d+(?:[.,]\d+)*(?:\s*[万亿])?[%％]?`;

/** Such a run, with its place in a text. */
export interface DigitRun {
  readonly offset: number;
  readonly digits: string;
}

/** A text that is one run of digits and nothing else. */
export const WHOLE_DIGIT_RUN = new RegExp(`^${RUN}$`, 'u');

/** Every run of digits in a text, in order. */
export const digitRunsIn = (text: string): readonly DigitRun[] =>
  [...text.matchAll(new RegExp(RUN, 'gu'))].map(({ 0: digits, index }) => ({
    offset: index,
    digits,
  }));
