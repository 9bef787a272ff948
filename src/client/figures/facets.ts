import {
  FIGURE_FACETS,
  type FigureFacet,
  type FigureFacts,
  facetValues,
} from '../../lib/figureFacts.ts';

/** The value wanted of each facet; a facet that is not named takes any. */
export type Wanted = Readonly<Partial<Record<FigureFacet, string>>>;

function passesFacet(facts: FigureFacts, wanted: Wanted, facet: FigureFacet): boolean {
  const value = wanted[facet];
  return value === undefined || facetValues(facts, facet).includes(value);
}

/** Whether a figure has all that is wanted, one facet left out of account if given. */
export function passes(facts: FigureFacts, wanted: Wanted, except?: FigureFacet): boolean {
  return FIGURE_FACETS.every((facet) => facet === except || passesFacet(facts, wanted, facet));
}

/** How many figures each value of a facet would leave, with everything else as wanted. */
export function countValues(
  figures: readonly FigureFacts[],
  wanted: Wanted,
  facet: FigureFacet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const facts of figures) {
    if (!passes(facts, wanted, facet)) continue;
    for (const value of facetValues(facts, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
