/** Between things of one line: a dot that may end a line, and never begins one. */
export const DOT = '\u00a0· ';

/** Says several things on one line: `2021年，推定 · 海南省`. */
export const joinParts = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(DOT);
