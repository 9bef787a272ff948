import { z } from 'zod';
import { text } from '../lib/yaml/text.ts';

/** What stands at the head of a page of text; its numbers are `{figure-id}` placeholders. */
export const pageMatter = z.strictObject({
  /** Headline and title of the page. */
  title: text,
  /** One sentence for search engines and link previews. */
  description: text,
});
