import { expect, it } from 'vitest';
import { loadReviews } from '../../../src/prose/reviews/loadReviews.ts';
import { loadStories } from '../../../src/prose/stories/loadStories.ts';
import { renderFeed } from '../../../src/publish/xml/feed.ts';

const [first] = loadStories('zh');
if (first === undefined) throw new Error('There is no story.');

it('renderFeed(stories, reviews, lang) is RSS 2.0, with nothing invented and nothing that breaks XML', () => {
  const story = { ...first, slug: 'a-b', title: '甲 & 乙 <丙>', summary: '“说”。' };
  const feed = renderFeed([story], [], 'zh').replaceAll(/http:\/\/[^/]*/g, 'https://host');
  expect(feed).toContain('<rss version="2.0"');
  expect(feed).toContain('<language>zh-Hans</language>');
  expect(feed).toContain('<title>甲 &amp; 乙 &lt;丙&gt;</title>');
  expect(feed).toContain('<link>https://host/stories/a-b/</link>');
  expect(feed).toContain('<guid isPermaLink="true">https://host/stories/a-b/</guid>');
  expect(feed).toContain('href="https://host/feed.xml" rel="self"');
  expect(feed).not.toMatch(/pubDate|lastBuildDate|updated/);
});

it('renderFeed(stories, reviews, lang) leads to the pages of its language', () => {
  const feed = renderFeed(loadStories('en'), loadReviews('en'), 'en');
  const links = [...feed.matchAll(/<link>(.*?)<\/link>/g)].map(([, link = '']) => link);
  const texts = [...loadStories('en'), ...loadReviews('en')];
  expect(links, 'the channel, and each text').toHaveLength(1 + texts.length);
  for (const link of links) expect(new URL(link).pathname).toMatch(/^\/en\//);
});
