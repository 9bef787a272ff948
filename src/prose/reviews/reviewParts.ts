import { words } from '../../lib/words/index.ts';
import type { Review } from './review.ts';

/** What follows the sections of every review, in its order, by its place on the page; some of it on paper alone. */
export function reviewParts({ lang }: Pick<Review, 'lang'>) {
  const { reviews, definitions, paper } = words[lang];
  const { changes, arithmetic, tables, sources, notes } = reviews;
  return [
    { id: 'changes', title: changes.title, paper: false },
    { id: 'all-checks', title: arithmetic.title, paper: false },
    { id: 'tables', title: tables, paper: true },
    { id: 'definitions', title: definitions, paper: true },
    { id: 'sources', title: sources, paper: false },
    { id: 'notes', title: notes, paper: true },
    { id: 'links', title: paper.links, paper: true },
  ] as const;
}
