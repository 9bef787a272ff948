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

/** A kind of chart: what its view looks like in YAML, which numbers it shows, and how it draws them. */
export interface Form<Schema extends z.ZodObject = z.ZodObject> {
  readonly schema: Schema;
  /** The numbers of a view, in the order of the table; throws where they do not belong together. */
  quantities(view: z.infer<Schema>, facts: Facts): readonly Quantity[];
  /** Parts with the wholes that their shares are taken of; a form without shares has none. */
  shares?(view: z.infer<Schema>, facts: Facts): readonly (readonly [Quantity, Quantity])[];
  draw(view: z.infer<Schema>, scene: Scene): Drawing;
  /** What stands behind the subtitle in this view, such as the meaning of a dot. */
  key(view: z.infer<Schema>, scene: Omit<Scene, 'frame'>): string;
}
