import type { Facts } from '../figures/facts.ts';
import type { Derived, Quantity } from '../figures/quantity.ts';

/** The share of a part in its whole, in per cent, where `derived.csv` computes it. */
export function findShare(facts: Facts, part: Quantity, whole: Quantity): Derived | null {
  const share = facts.derived.find(
    ({ row, inputs }) =>
      row.operation === 'ratio_percent' && inputs[0] === part && inputs[1] === whole,
  );
  return share ?? null;
}
