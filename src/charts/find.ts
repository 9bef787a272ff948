import type { Facts } from '../figures/facts.ts';
import type { Figure, Quantity } from '../figures/quantity.ts';

/** The quantity with an id that was checked (`findUnknownNames`). */
export function findQuantity(facts: Facts, id: string): Quantity {
  const quantity = facts.find(id);
  if (quantity === undefined) throw new Error(`No figure and no derived number has the id ${id}.`);
  return quantity;
}

/** The figure with an id that was checked. */
export function findFigure(facts: Facts, id: string): Figure {
  const quantity = findQuantity(facts, id);
  if (quantity.kind === 'figure') return quantity;
  throw new Error(`${id} is a derived number, and no figure.`);
}
