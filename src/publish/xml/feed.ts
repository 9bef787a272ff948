import { escapeXml } from '../../lib/escapeXml.ts';
import { LANGUAGE_TAGS, type Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { textIn } from '../../lib/textIn.ts';
import { words } from '../../lib/words/index.ts';
import type { Review } from '../../prose/reviews/review.ts';
import type { Story } from '../../prose/stories/story.ts';
import { site } from '../../site.ts';
import { address } from '../address.ts';
import { element } from './xml.ts';

/** What a feed says of a text. */
interface Item {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly category: string;
}

const itemOfStory = ({ slug, lang, title, summary, topic }: Story): Item => ({
  path: paths.story(slug),
  title,
  summary,
  category: textIn(topic, 'label', lang),
});

const itemOfReview = ({ slug, lang, title, summary }: Review): Item => ({
  path: paths.review(slug),
  title,
  summary,
  category: words[lang].reviews.title,
});

function renderItem({ path, title, summary, category }: Item, lang: Language): string {
  const url = address(path, lang);
  return [
    '<item>',
    element('title', title),
    element('link', url),
    `<guid isPermaLink="true">${escapeXml(url)}</guid>`,
    element('description', summary),
    element('category', category),
    '</item>',
  ].join('\n');
}

/**
 * The stories and reviews in a language as RSS 2.0. Atom wants to know when each was changed, and nothing here has a date that
 * would be true; RSS does without.
 */
export function renderFeed(
  stories: readonly Story[],
  reviews: readonly Review[],
  lang: Language,
): string {
  const items = [...stories.map(itemOfStory), ...reviews.map(itemOfReview)];
  const self = address(paths.feed(), lang);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', site.name[lang]),
    element('link', address(paths.home(), lang)),
    element('description', words[lang].tagline),
    element('language', LANGUAGE_TAGS[lang]),
    `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
    ...items.map((item) => renderItem(item, lang)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
