import { loadReviews } from './loadReviews.ts';
import type { Review } from './review.ts';

/** The last review before one that goes through other reports: what it may be compared with. */
export function findPrevious(review: Review): Review | null {
  const isBefore = (other: Review) =>
    other.order < review.order && other.reports.every((report) => !review.reports.includes(report));
  return loadReviews(review.lang).findLast(isBefore) ?? null;
}
