import type { Place } from '../../lib/findPlace.ts';

/** One row of a CSV file: the text of its cells and where each starts. */
export interface Line {
  readonly cells: readonly string[];
  readonly places: readonly Place[];
  /** Right behind the last cell. */
  readonly end: Place;
}
