import type { Markish } from '@observablehq/plot';
import type { z } from 'zod';
import type { Facts } from '../figures/facts.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { Language } from '../lib/language.ts';
import type { Words } from '../lib/words/index.ts';
import type { Frame } from './frame.ts';

/** Everything a form needs to draw a view beside the view itself. */
export interface Scene {
  readonly frame: Frame;
  readonly lang: Language;
  readonly words: Words;
  readonly facts: Facts;
  /** The quantity that is the chart's finding: the only one in red. */
  readonly finding: string | null;
  /** The row of the chart's table that a quantity stands in, from 0. */
  rowOf(quantity: Quantity): number;
}

/** Marks in pixels of the frame, from its upper left corner. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly Markish[];
}

/** Where a view names a number that it draws to scale. */
export interface Place {
  readonly id: string;
  /** The keys that lead to the id, from the view. */
  readonly path: readonly (string | number)[];
  /** What it is among the others, where they are not all of a kind. */
  readonly role?: 'whole' | 'part';
  /** The figure whose period begins with the year in which a computed number would have been counted. */
  readonly yearFrom?: string;
}

/** Numbers that a view draws by one measure, so that a reader compares them. */
export interface Scale {
  /**
   * Why they stand together: observations of one thing in time, a pair before and after, different things
   * in the order of size, parts with their total, a part inside its whole, or each on a lane of time.
   */
  readonly as: 'series' | 'pair' | 'ranking' | 'parts' | 'share' | 'lanes';
  /** What grows with the number: the width or height of a bar, or how many dots there are. */
  readonly by: 'width' | 'height' | 'dots';
  /** How many units one dot stands for. */
  readonly per?: number;
  readonly numbers: readonly Place[];
}

/** A kind of chart: what its view looks like in YAML, which numbers it shows, and how it draws them. */
export interface Form<Schema extends z.ZodObject = z.ZodObject> {
  readonly schema: Schema;
  /** The numbers of a view, in the order of the table; throws where they do not belong together. */
  quantities(view: z.infer<Schema>, facts: Facts): readonly Quantity[];
  /** Parts with the wholes that their shares are taken of; a form without shares has none. */
  shares?(view: z.infer<Schema>, facts: Facts): readonly (readonly [Quantity, Quantity])[];
  /** What may be compared by eye in the drawing; nothing in a list. The rules judge spec and drawing by it. */
  scales(view: z.infer<Schema>): readonly Scale[];
  draw(view: z.infer<Schema>, scene: Scene): Drawing;
  /** What stands behind the subtitle in this view, such as the meaning of a dot. */
  key(view: z.infer<Schema>, scene: Omit<Scene, 'frame'>): string;
}
