import { loadEdition } from '../../charts/edition.ts';
import type { Language } from '../../lib/language.ts';
import { loadReviews } from '../../prose/reviews/loadReviews.ts';
import { loadStories } from '../../prose/stories/loadStories.ts';
import { type Told, tellReview, tellStory } from './tellText.ts';

/** The texts of each room as their pictures tell them, by the names of their files. */
const ROOMS = {
  stories: (lang: Language) => {
    const { facts } = loadEdition();
    return loadStories(lang).map((story) => [story.slug, tellStory(story, facts)] as const);
  },
  reviews: (lang: Language) =>
    loadReviews(lang).map((review) => [review.slug, tellReview(review)] as const),
} as const satisfies Readonly<
  Record<string, (lang: Language) => readonly (readonly [string, Told])[]>
>;

/** A room whose texts are previewed with pictures of their own. */
export type ToldRoom = keyof typeof ROOMS;
export const TOLD_ROOMS = Object.keys(ROOMS) as readonly ToldRoom[];

/** What the pictures of a room's texts tell, by the texts' names. */
export const loadTold = (room: ToldRoom, lang: Language): ReadonlyMap<string, Told> =>
  new Map<string, Told>(ROOMS[room](lang));
