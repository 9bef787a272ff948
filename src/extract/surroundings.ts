/** How far a rule may look, in characters; longer than the titles between 《 and 》. */
const BEHIND = 80;
const AHEAD = 40;

/** A run of characters in a text and what stands round it; line ends are part of it. */
export interface Surroundings {
  readonly token: string;
  /** The 80 characters before the token. */
  readonly before: string;
  /** The 40 characters after the token. */
  readonly after: string;
  /** The whole line in which the token begins, without its line end. */
  readonly line: string;
}

/** Cuts out what stands round `length` characters of the text, from `offset` on. */
export function surroundingsOf(text: string, offset: number, length: number): Surroundings {
  const end = offset + length;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  return {
    token: text.slice(offset, end),
    before: text.slice(Math.max(0, offset - BEHIND), offset),
    after: text.slice(end, end + AHEAD),
    line: text.slice(offset === 0 ? 0 : lineStart, lineEnd < 0 ? text.length : lineEnd),
  };
}
