import { textLoader } from './loadTexts.ts';
import { readReview } from './review.ts';

/** Every annual review in a language, in their order. Throws `InputError`. */
export const loadReviews = textLoader('review', readReview);
