/** Where a cell starts in the file: line and character, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One row of a CSV file: the text of its cells and where each starts. */
export interface Line {
  readonly cells: readonly string[];
  readonly places: readonly Place[];
  /** Right behind the last cell. */
  readonly end: Place;
}
