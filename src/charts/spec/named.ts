import { z } from 'zod';
import { bindBilingual } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { Bilingual } from '../../lib/language.ts';
import { findQuantity } from '../find.ts';
import type { Place } from '../form.ts';
import { bilingual } from './bilingual.ts';
import { numberId } from './ids.ts';

/** A number with the name that the chart gives it. */
export const labelled = z.strictObject({ number: numberId, label: bilingual });

/** A number in a view: its id, or its id with a shorter name than the data's for this chart. */
export const named = z.union([numberId, labelled]);

export type Named = z.infer<typeof named>;

/** A number with the name that the chart gives it. */
export interface NamedQuantity {
  readonly quantity: Quantity;
  readonly label: Bilingual;
}

/** The place of a number in the view that names it. */
export function placeOf(item: Named, path: Place['path'], role?: Place['role']): Place {
  const named =
    typeof item === 'string' ? { id: item, path } : { id: item.number, path: [...path, 'number'] };
  return role === undefined ? named : { ...named, role };
}

/** The number that a view names. */
export function findNamed(facts: Facts, item: Named): NamedQuantity {
  if (typeof item === 'string') {
    const quantity = findQuantity(facts, item);
    return { quantity, label: quantity.label };
  }
  return { quantity: findQuantity(facts, item.number), label: bindBilingual(item.label, facts) };
}
