import { NEVER_FIRST, OPENING } from './punctuation.ts';
import { cutAt, findBreaks, findWordBreaks } from './wordBreaks.ts';

/** Widths of one character in em, by class: what a browser's own fonts come close to. */
const WIDTHS = { wide: 1, narrow: 0.31, capital: 0.72, digit: 0.57, letter: 0.56 } as const;

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’—…]/;

function widthOf(character: string): number {
  if (WIDE.test(character)) return WIDTHS.wide;
  if (/[ ,.:;'!|ilj()]/.test(character)) return WIDTHS.narrow;
  if (/[A-ZmwMW%]/.test(character)) return WIDTHS.capital;
  return /[0-9+−–]/.test(character) ? WIDTHS.digit : WIDTHS.letter;
}

/** Estimates the width of a line of text in the unit of `size`, counting a Han character as 1 em. */
export function measureText(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

const NEVER_LAST = new RegExp(`[${OPENING}(]$`);

/** What no line is broken inside, however narrow: a Han character, or a run of Latin and digits. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const token of text.match(/[\w.,%+−–/-]+|\s+|[^\w\s]/gu) ?? []) {
    const last = pieces.at(-1);
    const glued = last !== undefined && (NEVER_FIRST.test(token) || NEVER_LAST.test(last));
    if (glued) pieces[pieces.length - 1] = last + token;
    else pieces.push(token);
  }
  return pieces;
}

const HAN = /[\u3400-\u9fff]/;

/** The words of a Chinese text, the parts of those that no line of `width` can hold, and the pieces of such parts. */
function unbrokenOf(text: string, width: number, size: number): readonly string[] {
  if (!HAN.test(text)) return piecesOf(text);
  const isWide = (part: string) => measureText(part.trimEnd(), size) > width;
  return cutAt(text, findWordBreaks(text)).flatMap((word) => {
    if (!isWide(word)) return [word];
    return cutAt(word, findBreaks(word, 'zh')).flatMap((part) =>
      isWide(part) ? piecesOf(part) : [part],
    );
  });
}

/**
 * Breaks a text into lines of at most `width` (unit of `size`) between its words: no closing mark at the start of a
 * line, no opening mark at its end, numbers whole; inside a Chinese word only where it is wider than a line.
 */
export function breakLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbrokenOf(text, width, size)) {
    const longer = line + piece;
    if (line !== '' && measureText(longer.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = longer;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
