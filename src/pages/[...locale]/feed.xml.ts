import type { APIRoute } from 'astro';
import type { Language } from '../../lib/language.ts';
import { localePaths } from '../../lib/locale.ts';
import { loadReviews } from '../../prose/reviews/loadReviews.ts';
import { loadStories } from '../../prose/stories/loadStories.ts';
import { renderFeed } from '../../publish/xml/feed.ts';

export const getStaticPaths = localePaths;

/** The stories and reviews in a language, for readers of feeds. */
export const GET: APIRoute<{ lang: Language }> = ({ props: { lang } }) =>
  new Response(renderFeed(loadStories(lang), loadReviews(lang), lang), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
