import type { Language } from '../lib/language.ts';
import { loadReviews } from './loadReviews.ts';
import type { Review } from './review.ts';

/** The review of a name in a language; throws for a name that none has. */
export function findReview(slug: string, lang: Language): Review {
  const review = loadReviews(lang).find((one) => one.slug === slug);
  if (review === undefined) throw new Error(`There is no review ${slug}.`);
  return review;
}

/** The last review before one that goes through other reports: what it may be compared with. */
export function findPrevious(review: Review): Review | null {
  const isBefore = (other: Review) =>
    other.order < review.order && other.reports.every((report) => !review.reports.includes(report));
  return loadReviews(review.lang).findLast(isBefore) ?? null;
}
