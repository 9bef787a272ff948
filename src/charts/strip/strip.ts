import type { Token } from '../../figures/tokens.ts';

/** One number of a report as a stroke on its strip. */
export interface StripStroke {
  /** Distance from the start of the strip, in its own unit of width. */
  readonly x: number;
  readonly kind: 'figure' | 'other' | 'used';
  readonly token: Token;
}

/** Units across the strip of a report, as on a phone; it is stretched to its column. */
export const STRIP_UNITS = 350;

/** Strokes never stand closer than this part of the mean distance, or the strip would lose its shape. */
const CLOSEST = 0.6;

/**
 * Least-squares places that keep their order and a distance of at least `gap` from one another
 * (pool adjacent violators), inside 0 … `width`.
 */
export function spread(places: readonly number[], gap: number, width: number): readonly number[] {
  const pools: { sum: number; size: number }[] = [];
  places.forEach((place, index) => {
    pools.push({ sum: place - index * gap, size: 1 });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (last === undefined || before === undefined) break;
      if (before.sum / before.size <= last.sum / last.size) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, size: before.size + last.size });
    }
  });
  const highest = width - Math.max(0, places.length - 1) * gap;
  return pools
    .flatMap(({ sum, size }) => Array<number>(size).fill(sum / size))
    .map((place, index) => Math.min(Math.max(place, 0), highest) + index * gap);
}

/** Lays the numbers of a report of `length` characters along a strip of `width`, each countable; `isUsed` ones stand out. */
export function layoutStrip(
  tokens: readonly Token[],
  length: number,
  width: number,
  isUsed: (token: Token) => boolean,
): readonly StripStroke[] {
  const places = tokens.map(({ offset }) => (offset / length) * width);
  const gap = Math.min(2, (CLOSEST * width) / Math.max(1, tokens.length));
  const spreadOut = spread(places, gap, width);
  return tokens.map((token, index) => ({
    x: spreadOut[index] ?? 0,
    kind: isUsed(token) ? 'used' : token.figure === null ? 'other' : 'figure',
    token,
  }));
}
