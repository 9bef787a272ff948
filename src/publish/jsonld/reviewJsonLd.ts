import type { Edition } from '../../charts/edition.ts';
import { paths } from '../../lib/paths.ts';
import type { Review } from '../../prose/reviews/review.ts';
import { articleJsonLd } from './articleJsonLd.ts';
import type { PublishedPicture } from './pictureJsonLd.ts';

/** A review as schema.org/Report. */
export const reviewJsonLd = (
  { slug, lang, title, summary }: Review,
  { facts }: Edition,
  pictures: readonly PublishedPicture[],
): string =>
  articleJsonLd(
    { type: 'Report', path: paths.review(slug), anchor: 'review', lang, title, summary },
    facts,
    pictures,
  );
