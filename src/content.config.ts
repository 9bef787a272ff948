import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { pageMatter } from './prose/pageMatter.ts';

/** Pages of text, one file a language: `content/pages/zh/about.mdx`. */
const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*/*.mdx' }),
  schema: pageMatter,
});

/** Stories, one file a language: `content/stories/zh/service-sites.mdx`. */
const stories = defineCollection({
  loader: glob({ base: './content/stories', pattern: '*/*.mdx' }),
  // What stands at their head is read and checked by `readStory`, with file, line and column.
  schema: z.looseObject({}),
});

/** Annual reviews, one file a language: `content/reviews/zh/2022.mdx`. */
const reviews = defineCollection({
  loader: glob({ base: './content/reviews', pattern: '*/*.mdx' }),
  // What stands at their head is read and checked by `readReview`, with file, line and column.
  schema: z.looseObject({}),
});

export const collections = { pages, stories, reviews };
