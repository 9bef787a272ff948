import { LANGUAGE_TAGS, type Language } from '../lib/language.ts';
import { paths } from '../lib/paths.ts';
import { words } from '../lib/words/index.ts';
import type { Story } from '../prose/story.ts';
import { site } from '../site.ts';
import { address } from './address.ts';
import { element, escapeXml } from './xml.ts';

function renderItem({ slug, lang, title, summary, topic }: Story): string {
  const url = address(paths.story(slug), lang);
  return [
    '<item>',
    element('title', title),
    element('link', url),
    `<guid isPermaLink="true">${escapeXml(url)}</guid>`,
    element('description', summary),
    element('category', lang === 'zh' ? topic.labelZh : topic.labelEn),
    '</item>',
  ].join('\n');
}

/**
 * The stories in a language as RSS 2.0. Atom wants to know when each was changed, and nothing here has a date that
 * would be true; RSS does without.
 */
export function renderFeed(stories: readonly Story[], lang: Language): string {
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
    ...stories.map(renderItem),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
