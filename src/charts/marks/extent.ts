import type { Markish } from '@observablehq/plot';
import type { Precision } from '../../tables/index.ts';
import { lines, type Stroke } from './line.ts';
import { SPOT } from './spot.ts';

/** A stretch of time on a line of its own: from `x1` to `x2`, the line's middle at `y`, in px. */
export interface Extent {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** Height of the stroke of a day, in px. */
  readonly height: number;
}

/** The upright stroke of a day, the caps of a month or year, and the bar of a stretch, in px. */
const DAY = 2;
const LASTING = 4.5;
const CAP = 0.5;

/**
 * A dated action, drawn as closely as it is dated: a day is an upright stroke in its middle; a month or a year a thin
 * line between two caps, within which it lies; a stretch with a beginning and an end a bar of that length.
 */
export function extent({ x1, x2, y, height }: Extent, precision: Precision, row: number): Markish {
  const tone = `s-ink ${SPOT}`;
  if (precision === 'day') {
    // A tenth of a pixel, as everything on the axis.
    const x = Math.round((x1 + x2) * 5) / 10;
    const reach = (height - 1) / 2;
    return lines([[x, y - reach, x, y + reach]], { width: DAY, tone, row });
  }
  if (precision === 'range') return lines([[x1, y, x2, y]], { width: LASTING, tone, row });
  const cap = Math.round((height * CAP) / 2);
  const caps: Stroke[] = [x1, x2].map((x) => [x, y - cap, x, y + cap]);
  return lines([[x1, y, x2, y], ...caps], { tone, row });
}
