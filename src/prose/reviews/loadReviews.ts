import { textsOf } from '../text/loadTexts.ts';
import { readReview } from './review.ts';

/** The annual reviews. */
export const {
  load: loadReviews,
  list: listReviews,
  find: findReview,
} = textsOf('review', readReview);
