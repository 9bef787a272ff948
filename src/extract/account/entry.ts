import type { Problem } from '../../lib/errors.ts';
import type { FigureRow, LedgerRow } from '../../tables/index.ts';
import type { NumberToken } from '../token.ts';

/**
 * How a number of the text stands to the tables: it agrees with its rows; it agrees but stands elsewhere
 * than they say; no row accounts for it; it contradicts its rows, or its row has no number in the text;
 * or it is in Han numerals and no figure states it, which may be right.
 */
export type State = 'agrees' | 'moved' | 'missing' | 'differs' | 'open';

/** One number of a report and what the tables say of it. */
export interface Entry {
  /** `null` where a row has no number in the text. */
  readonly token: NumberToken | null;
  /** Its row in `ledger.csv`; always `null` for Han numerals. */
  readonly row: LedgerRow | null;
  /** Its row in `figures.csv`. */
  readonly figure: FigureRow | null;
  readonly state: State;
  /** What is wrong here; one problem may speak for the entries that follow too. */
  readonly problems: readonly Problem[];
}

/** Everything about one report: its numbers in order, and what is wrong with it as a whole. */
export interface Account {
  readonly report: string;
  /** The text that all offsets are of: as given, but without a byte order mark and with LF line ends. */
  readonly text: string;
  readonly entries: readonly Entry[];
  /** Problems of the text, of its row in `reports.csv` and of its events. */
  readonly problems: readonly Problem[];
}
