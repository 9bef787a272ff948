import type { Box } from '../marks/box.ts';

/** A piece of a path, from point to point in px. */
export interface Stroke {
  readonly kind: 'straight' | 'arc' | 'curve';
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** A shape of a finished drawing, read back from its SVG. Lengths in px of the frame. */
export interface Mark {
  readonly shape: 'rect' | 'path' | 'circle' | 'text';
  readonly classes: readonly string[];
  /** The row of the chart's table whose number it shows. */
  readonly row: number | null;
  /** What the geometry covers, without the width of strokes; a text is the point where it is anchored. */
  readonly box: Box;
  /** Drawn fainter than a mark that counts: it says that there is more. */
  readonly faint: boolean;
  readonly strokeWidth: number;
  /** The dashes of the stroke, in px; empty for a solid one. */
  readonly dash: readonly number[];
  /** A stroke with round ends: its dashes of no length are dots. */
  readonly round: boolean;
  /** The pieces of a path; other shapes have none. */
  readonly strokes: readonly Stroke[];
  /** What a text says; other shapes say nothing. */
  readonly text: string;
  /** The part of a text that is set as a number, with its qualifier and unit. */
  readonly numeral: string;
}
