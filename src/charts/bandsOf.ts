import type { Facts } from '../figures/facts.ts';
import type { Chart } from './chart.ts';
import type { Band } from './form.ts';

/** The bands of each view of a chart that has many rows; empty for one whose rows are few. */
export function bandsOf({ views, drawn }: Chart, facts: Facts): readonly (readonly Band[])[] {
  const bands = views.map(({ form, spec }) => form.bands?.(spec, facts, drawn));
  return bands.every((one) => one !== undefined) ? bands : [];
}
