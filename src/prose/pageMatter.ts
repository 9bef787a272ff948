import { z } from 'zod';

/** What stands at the head of a page of text; its numbers are `{figure-id}` placeholders. */
export const pageMatter = z.strictObject({
  /** Headline and title of the page. */
  title: z.string().min(1),
  /** One sentence for search engines and link previews. */
  description: z.string().min(1),
});
