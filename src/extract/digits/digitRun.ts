/** A run of digits as the ledger counts it. */
export interface DigitRun {
  readonly offset: number;
  readonly digits: string;
}
