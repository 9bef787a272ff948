import type { Part } from '../../lib/splitHeld.ts';
import type { Advance } from './advances.ts';
import { endsInBlank, measureLine } from './measureLine.ts';

const NEVER_LAST = /[（《「『【“‘(]$/;
const NEVER_FIRST = /^[，。、；：？！）》」』】”’…%,.;:?!)]/;

/** A word up to its hyphen, blanks, or one character. */
const TOKEN = /[A-Za-z0-9][\w.,'’&/+−–]*-?|\s+|\S/gu;

/**
 * Stretches that no line is broken inside: no break before a closing mark, after an opening one, in a word, in a part
 * of the text that holds together.
 */
export function glue(parts: readonly Part[]): readonly string[] {
  const pieces: string[] = [];
  const tokens = parts.flatMap(({ text, hold }) =>
    hold === null ? (text.match(TOKEN) ?? []) : [text],
  );
  for (const token of tokens) {
    const last = pieces.at(-1);
    const sticks = last !== undefined && (NEVER_FIRST.test(token) || NEVER_LAST.test(last));
    if (sticks && last.trim() !== '') pieces[pieces.length - 1] = last + token;
    else pieces.push(token);
  }
  return pieces;
}

/**
 * Counts the lines of a text in a column of `width` em, as a browser breaks it under `line-break: strict`,
 * `text-autospace: normal` and `text-spacing-trim: normal`; 0 for an empty one. Where `trim` is off, a closing
 * mark keeps its blank half at the end of a line, as under `text-wrap: pretty`. `pieces` are what it may not be
 * broken inside.
 */
export function countLines(
  text: string,
  width: number,
  advance: Advance,
  trim = true,
  pieces: readonly string[] = glue([{ text: text.trim(), hold: null }]),
): number {
  let lines = Math.min(pieces.length, 1);
  let x = 0;
  let before = '';
  for (const piece of pieces) {
    const wide = measureLine(piece, advance, before);
    const needed = trim && endsInBlank(piece, advance) ? wide - 1 / 2 : wide;
    // Blanks hang at the end of a line.
    if (piece.trim() !== '' && x > 0 && x + needed > width) {
      lines += 1;
      x = measureLine(piece, advance);
    } else x += wide;
    before = piece.at(-1) ?? '';
  }
  return lines;
}
