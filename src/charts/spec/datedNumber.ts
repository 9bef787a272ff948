import { z } from 'zod';
import type { Facts } from '../../figures/facts.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { Misfit } from '../../lib/misfit.ts';
import { findFigure, findQuantity } from '../find.ts';
import type { Place } from '../form.ts';
import { figureId, numberId } from './ids.ts';

/** A computed number has no date of its own: the figure that names the year in which it would have been counted. */
export const datedNumber = z.strictObject({ number: numberId, yearFrom: figureId });

export type DatedNumber = z.infer<typeof datedNumber>;

/** The number, and the year (2020) with which the period of its figure begins; throws a `Misfit` where that has no start. */
export function findDated(
  facts: Facts,
  { number, yearFrom }: DatedNumber,
): { readonly quantity: Quantity; readonly year: string } {
  const { start } = findFigure(facts, yearFrom).period;
  if (start !== null) return { quantity: findQuantity(facts, number), year: start.slice(0, 4) };
  throw new Misfit({
    about: yearFrom,
    expected: 'a figure whose period has a start',
    fix: 'Name the figure whose period begins with the year of the computed number.',
  });
}

/** The place of such a number in the view that names it. */
export const placeOfDated = ({ number, yearFrom }: DatedNumber, path: Place['path']): Place => ({
  id: number,
  path: [...path, 'number'],
  yearFrom,
});
