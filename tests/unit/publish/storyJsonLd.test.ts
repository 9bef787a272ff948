import { expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { loadStories } from '../../../src/prose/stories/loadStories.ts';
import { datasetJsonLd } from '../../../src/publish/jsonld/datasetJsonLd.ts';
import { storyJsonLd } from '../../../src/publish/jsonld/storyJsonLd.ts';
import { site } from '../../../src/site.ts';

const edition = loadEdition();

it.each(['zh', 'en'] as const)(
  'storyJsonLd(story, edition) says in %s what the story is built on',
  (lang) => {
    const [story] = loadStories(lang);
    if (story === undefined) throw new Error('There is no story.');
    const picture = { path: '/images/x-card.png', width: 1200, height: 630 };
    const json = storyJsonLd(story, edition, [picture]);
    const article = JSON.parse(json);
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: story.title,
      description: story.summary,
      image: [{ '@type': 'ImageObject', url: `${site.url}images/x-card.png`, width: '1200' }],
      isBasedOn: { '@type': 'Dataset', '@id': JSON.parse(datasetJsonLd(edition, lang))['@id'] },
    });
    expect(new URL(article.url).pathname.startsWith('/en/')).toBe(lang === 'en');
    const { description } = article.isBasedOn;
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(5000);
    expect(json).not.toMatch(/date(?:Published|Modified|Created)|</);
  },
);
