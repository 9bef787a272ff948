import { findToken } from './numerals.ts';
import { splitWords } from './wordBreaks.ts';

/** A word of a quotation: what stands in it before the number, the number, and what stands behind it. */
export interface QuotedWord {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** The words of a report round a number, which lies in one of them, with its unit: a line ends between words alone. */
export function splitQuotation(quotation: string, number: string): readonly QuotedWord[] {
  const from = findToken(quotation, number)[0] ?? 0;
  const to = from + number.length;
  let end = 0;
  const ends = splitWords(quotation)
    .map((word) => (end += word.length))
    .filter((at) => at <= from || at >= to);
  return ends.map((last, index) => {
    const first = ends[index - 1] ?? 0;
    const cut = (a: number, b: number) => quotation.slice(Math.max(a, first), Math.min(b, last));
    return {
      before: cut(0, from),
      number: cut(from, to),
      after: cut(to, quotation.length),
    };
  });
}
