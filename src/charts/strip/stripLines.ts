import type { Token } from '../../figures/tokens.ts';
import { spread } from './strip.ts';

/** Characters of a report on one line of its large strip: every report is drawn on this scale. */
export const LINE_CHARACTERS = 2000;

/** Strokes keep at least this distance, in px. */
const GAP = 2;

/** One number on a line of the large strip. */
export interface LineStroke {
  readonly token: Token;
  /** The token's place among all of the report, from 0. */
  readonly index: number;
  readonly x: number;
}

/** A stretch of a report, as one line of the large strip. */
export interface StripLine {
  /** The first character of the line, from 0. */
  readonly from: number;
  /** How far the text goes on this line: all of the width, or less on the last. */
  readonly end: number;
  readonly strokes: readonly LineStroke[];
}

/** Breaks a report's strip into lines of `width` px, as its text would be broken; none loses a stroke. */
export function layoutLines(
  tokens: readonly Token[],
  length: number,
  width: number,
): readonly StripLine[] {
  const indexed = tokens.map((token, index) => ({ token, index }));
  return Array.from({ length: Math.ceil(length / LINE_CHARACTERS) }, (_, line) => {
    const from = line * LINE_CHARACTERS;
    const end = (Math.min(length - from, LINE_CHARACTERS) / LINE_CHARACTERS) * width;
    const here = indexed.filter(
      ({ token }) => token.offset >= from && token.offset < from + LINE_CHARACTERS,
    );
    const places = here.map(({ token }) => ((token.offset - from) / LINE_CHARACTERS) * width);
    // Half a gap is left at either end, so that the line after it goes on at the same distance.
    const spreadOut = spread(
      places.map((place) => place - GAP / 2),
      GAP,
      Math.max(end, here.length * GAP) - GAP,
    );
    return {
      from,
      end,
      strokes: here.map((stroke, index) => ({ ...stroke, x: (spreadOut[index] ?? 0) + GAP / 2 })),
    };
  });
}
