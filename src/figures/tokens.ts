import type { LedgerKind, Tables } from '../tables/index.ts';

/** One number in a report, in its place: what the strip draws as one stroke. */
export interface Token {
  /** Position of the first digit, in characters from 0. */
  readonly offset: number;
  /** As printed, with its 万, 亿 or %. */
  readonly token: string;
  /** What it is: a figure, or the reason why it is none. */
  readonly kind: LedgerKind;
  /** The id of the figure that it is, or `null` for a date, a document number, a list index and so on. */
  readonly figure: string | null;
}

/** Every number of a report in order: the ledger's digits, and the figures written in Han numerals. */
export function tokensOf(tables: Tables, report: string): readonly Token[] {
  const digits = tables.ledger
    .filter((row) => row.report === report)
    .map(({ offset, token, kind, figure }) => ({ offset, token, kind, figure }));
  const counted = new Set(digits.map(({ offset }) => offset));
  const han = tables.figures
    .filter((row) => row.report === report && !counted.has(row.offset))
    .map(({ offset, token, id }) => ({ offset, token, kind: 'figure' as const, figure: id }));
  return [...digits, ...han].toSorted((a, b) => a.offset - b.offset);
}
