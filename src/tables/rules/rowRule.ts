import type { Mistake } from '../mistake.ts';

/** A mistake and the field it is shown at. */
export interface RowMistake {
  readonly field: string;
  readonly mistake: Mistake;
}

/** Looks at a row whose cells are all well by themselves, and says what they contradict. */
export type RowRule<Row = never> = (row: Row) => readonly RowMistake[];
