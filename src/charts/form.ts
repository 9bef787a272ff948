import type { Markish } from '@observablehq/plot';
import type { z } from 'zod';
import type { Facts } from '../figures/facts.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { Bilingual, Language } from '../lib/language.ts';
import type { Words } from '../lib/words/index.ts';
import type { Report } from '../tables/index.ts';
import type { Frame } from './frame.ts';
import type { Box } from './marks/box.ts';
import type { Row } from './row.ts';

/** Everything a form needs to draw a view beside the view itself. */
export interface Scene {
  readonly frame: Frame;
  readonly lang: Language;
  readonly words: Words;
  readonly facts: Facts;
  /** The quantity that is the chart's finding: the only one in red. */
  readonly finding: string | null;
  /** Ids of the figures that some chart draws: a strip of a whole report makes them stand out. */
  readonly drawn: ReadonlySet<string>;
  /** The row of the chart's table that something stands in, from 0. */
  rowOf(row: Row): number;
}

/** Marks in pixels of the frame, from its upper left corner. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly Markish[];
  /** Where the bands of the view lie, in their order; a form whose rows are few has none. */
  readonly bands?: readonly Box[];
}

/** Rows that stand together in a drawing of many: a chart among others is told by its bands, not row by row. */
export interface Band {
  readonly label: Bilingual;
  /** How many rows it has, with what they are. */
  readonly count: Bilingual;
  /** What else there is to say of them. */
  readonly detail: Bilingual;
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

/** A report that a view names, and the keys that lead to it from the view. */
export interface ReportPlace {
  readonly report: Report;
  readonly path: Place['path'];
}

/** A kind of chart: what its view looks like in YAML, which rows it shows, and how it draws them. */
export interface Form<Schema extends z.ZodObject = z.ZodObject> {
  readonly schema: Schema;
  /** The rows of a view whose ids are all known, in the order of the table; throws a `Misfit` where they do not belong together. */
  rows(view: z.infer<Schema>, facts: Facts): readonly Row[];
  /** The reports that a view shows something of without naming its numbers; a form that names them has none. */
  reports?(view: z.infer<Schema>, facts: Facts): readonly ReportPlace[];
  /** Parts with the wholes that their shares are taken of; a form without shares has none. */
  shares?(view: z.infer<Schema>, facts: Facts): readonly (readonly [Quantity, Quantity])[];
  /** What may be compared by eye in the drawing; nothing in a list. The rules judge spec and drawing by it. */
  scales(view: z.infer<Schema>): readonly Scale[];
  draw(view: z.infer<Schema>, scene: Scene): Drawing;
  /** The bands of a view whose rows are too many to be said one by one; without them the text alternative says each. */
  bands?(view: z.infer<Schema>, facts: Facts, drawn: ReadonlySet<string>): readonly Band[];
  /** What stands behind the subtitle in this view, such as the meaning of a dot. */
  key(view: z.infer<Schema>, scene: Omit<Scene, 'frame'>): string;
}
