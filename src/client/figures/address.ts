import { FIGURE_FACETS, FIGURE_SORTS, type FigureSort } from '../../lib/figureFacts.ts';
import type { Wanted } from './facets.ts';

/** What a reader asked of the table. */
export interface Request {
  /** As typed. */
  readonly query: string;
  readonly wanted: Wanted;
  readonly sort: FigureSort;
}

const isSort = (word: string | null): word is FigureSort =>
  FIGURE_SORTS.some((sort) => sort === word);

/** Reads a request from the search part of an address; what it does not know it leaves out. */
export function readAddress(search: string): Request {
  const given = new URLSearchParams(search);
  const sort = given.get('sort');
  const wanted = FIGURE_FACETS.flatMap((facet) => {
    const value = given.get(facet);
    return value === null || value === '' ? [] : [[facet, value] as const];
  });
  return {
    query: given.get('q') ?? '',
    wanted: Object.fromEntries(wanted),
    sort: isSort(sort) ? sort : FIGURE_SORTS[0],
  };
}

/** The search part that says the request: empty for the page as it comes, with what others put there kept. */
export function writeAddress(search: string, { query, wanted, sort }: Request): string {
  const next = new URLSearchParams(search);
  const put = (name: string, value: string | undefined) => {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  };
  put('q', query.trim());
  for (const facet of FIGURE_FACETS) put(facet, wanted[facet]);
  put('sort', sort === FIGURE_SORTS[0] ? undefined : sort);
  const written = next.toString();
  return written === '' ? '' : `?${written}`;
}
