import type { Qualifier } from '../lib/numerals.ts';
import type { LedgerKind } from '../tables/index.ts';

/** What a number probably is, and why. */
export interface Proposal {
  readonly kind: LedgerKind;
  /** The name of the rule that says so, such as `month`; `quantity` where no rule spoke. */
  readonly rule: string;
  /** The rule's reason, in a full sentence. */
  readonly reason: string;
}

/** One number in a report's text, read: a run of digits, or Han numerals that state a quantity. */
export interface NumberToken {
  readonly script: 'digits' | 'han';
  /** Position of the first digit or numeral, in characters from 0. */
  readonly offset: number;
  /** As `ledger.csv` counts it (`20`, `2.26亿`); `null` for Han numerals, which the ledger leaves out. */
  readonly digits: string | null;
  /** As `figures.csv` has it, with the 余, 多, 万, 亿 or % inside: `20余万`. */
  readonly token: string;
  /** In the base unit, percent as the number of percent; `null` where the token is no number (`1.2.3`). */
  readonly value: number | null;
  /** Decimals in the token's own scale; `null` with the value. */
  readonly decimals: number | null;
  readonly qualifier: Qualifier;
  /** The words the qualifier was read from (`近`, `余`); empty for `exact`. */
  readonly qualifierWord: string;
  /** The measure word that follows (`人次`, `个工作日`, `元`), `%`, or `null` where none does. */
  readonly unit: string | null;
  /** A phrase of at most 24 characters round the number, as `evidence` in `figures.csv` asks for. */
  readonly evidence: string;
  readonly proposal: Proposal;
}
