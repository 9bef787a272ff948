import type { Facts } from '../figures/facts.ts';
import type { Figure, Quantity } from '../figures/quantity.ts';
import { nearest } from '../lib/nearest.ts';

/** The quantity with an id; throws with the nearest id there is. */
export function findQuantity(facts: Facts, id: string): Quantity {
  const quantity = facts.find(id);
  if (quantity !== undefined) return quantity;
  const near = nearest(id, facts.ids);
  throw new Error(
    `no figure and no derived number has the id ${id}${near === null ? '' : `; did you mean ${near}?`}`,
  );
}

/** The figure with an id; throws where there is none, or where the id names a derived number. */
export function findFigure(facts: Facts, id: string): Figure {
  const quantity = findQuantity(facts, id);
  if (quantity.kind === 'figure') return quantity;
  throw new Error(`${id} is a derived number; a figure that a report states is needed here`);
}
