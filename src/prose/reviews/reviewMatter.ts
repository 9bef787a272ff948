import { z } from 'zod';
import { text } from '../../lib/yaml/text.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id: small letters, digits and hyphens');

/** What stands at the head of an annual review; its numbers are `{figure-id}` placeholders. */
export const reviewMatter = z.strictObject({
  /** Names the review in lists and at the head of each sheet. */
  title: text,
  /** What the cover sets largest: the year, or the one number that it is about. */
  cover: text,
  /** What stands under it: the title without what is set largest. */
  name: text,
  /** One or two sentences, for lists and for search engines. */
  summary: text,
  /** Place among the reviews, from 1; the same in both languages. */
  order: z.int().positive(),
  /** Rows of `data/reports.csv` that it goes through. */
  reports: z.array(id).min(1),
  /** The few findings on the cover. */
  findings: z.array(text).min(2).max(4),
  /** The charts that the text places, in the order of their places. */
  charts: z.array(id),
});
