import { expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { loadReviews } from '../../../src/prose/reviews/loadReviews.ts';
import { datasetJsonLd } from '../../../src/publish/jsonld/datasetJsonLd.ts';
import { reviewJsonLd } from '../../../src/publish/jsonld/reviewJsonLd.ts';
import { site } from '../../../src/site.ts';

const edition = loadEdition();

it.each(['zh', 'en'] as const)(
  'reviewJsonLd(review, edition) says in %s that it is a report on the data set, without a date',
  (lang) => {
    const [review] = loadReviews(lang);
    if (review === undefined) throw new Error('There is no review in content/reviews.');
    const picture = { path: '/images/x-card.png', width: 1200, height: 630 };
    const json = reviewJsonLd(review, edition, [picture]);
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Report',
      headline: review.title,
      image: [{ url: `${site.url}images/x-card.png` }],
      isBasedOn: { '@type': 'Dataset', '@id': JSON.parse(datasetJsonLd(edition, lang))['@id'] },
    });
    expect(json).not.toMatch(/date(?:Published|Modified|Created)|</);
  },
);
