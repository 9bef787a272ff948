import type { Facts } from '../../figures/facts.ts';
import { type Figure, type Quantity, sourcesOf } from '../../figures/quantity.ts';

/** What stands behind a number in a text: the note that opens at it, and is numbered in print. */
export interface NumberNote {
  /** A figure, a derived number, or `from..to` for the years between two figures. */
  readonly id: string;
  /** The id of the note on its page. */
  readonly anchor: string;
  /** The number itself, or the two ends of a range. */
  readonly quantities: readonly Quantity[];
  /** The figures under it, in order. */
  readonly figures: readonly Figure[];
}

/** The id of a number's note on a page. */
export const noteAnchor = (id: string): string => `note-${id.replace('..', '-to-')}`;

/** The note of a number that a text names; throws for an id that no table has. */
export function deriveNote(id: string, facts: Facts): NumberNote {
  const quantities = id.split('..').map((one) => {
    const quantity = facts.find(one);
    if (quantity === undefined)
      throw new Error(`No figure and no derived number has the id ${one}.`);
    return quantity;
  });
  const figures = [...new Set(quantities.flatMap(sourcesOf))];
  return { id, anchor: noteAnchor(id), quantities, figures };
}
