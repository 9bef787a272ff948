import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** The texts of a kind, one file a language: `content/stories/zh/service-sites.mdx`. */
const textsIn = (folder: string) =>
  defineCollection({
    loader: glob({ base: `./content/${folder}`, pattern: '*/*.mdx' }),
    // What stands at their head is checked by `checkHead`, with file, line and column.
    schema: z.looseObject({}),
  });

export const collections = {
  pages: textsIn('pages'),
  stories: textsIn('stories'),
  reviews: textsIn('reviews'),
};
