import { Misfit } from '../lib/misfit.ts';
import { lastYear } from './period.ts';
import type { Figure } from './quantity.ts';

/** Figures of one definition, region and category, in the order of time: they may be compared. */
export interface Series {
  readonly points: readonly Figure[];
}

const FACETS = {
  indicator: (figure: Figure) => figure.indicator.id,
  region: (figure: Figure) => figure.region.id,
  category: (figure: Figure) => figure.category?.id ?? '(the whole)',
} as const;

/** Says in what two figures differ that must agree if they are to be compared; `null` if in nothing. */
export function explainIncomparable(one: Figure, other: Figure): string | null {
  const differences = Object.entries(FACETS)
    .filter(([, facet]) => facet(one) !== facet(other))
    .map(([name, facet]) => `${name} ${facet(one)} against ${facet(other)}`);
  if (differences.length === 0) return null;
  return `${one.id} and ${other.id} differ in ${differences.join(', ')}`;
}

/** Builds a series; throws a `Misfit` that names two figures and what differs where they cannot be compared. */
export function defineSeries(figures: readonly Figure[]): Series {
  const [first] = figures;
  for (const figure of figures) {
    const reason = first === undefined ? null : explainIncomparable(first, figure);
    if (reason === null) continue;
    throw new Misfit({
      about: figure.id,
      expected: 'figures of one series',
      fix: `${reason}: show them in another form.`,
    });
  }
  const yearOf = (figure: Figure) => lastYear(figure.period) ?? Number.POSITIVE_INFINITY;
  return { points: figures.toSorted((a, b) => yearOf(a) - yearOf(b)) };
}
