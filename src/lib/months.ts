/** The months as English dates write them, for a pattern to choose from. */
export const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
