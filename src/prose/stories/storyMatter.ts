import { z } from 'zod';
import { text } from '../../lib/yaml/text.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id: small letters, digits and hyphens');

/** What stands at the head of a story; its numbers are `{figure-id}` placeholders. No date: reports have those. */
export const storyMatter = z.strictObject({
  /** The finding, short: pictures for links set it large. */
  title: text,
  /** One or two sentences under the headline, for lists and for search engines. */
  summary: text,
  /** A row of `data/topics.csv`. */
  topic: id,
  /** Place among the stories, from 1; the same in both languages. */
  order: z.int().positive(),
  /** The charts that the text places, in the order of their places. */
  charts: z.array(id),
});
