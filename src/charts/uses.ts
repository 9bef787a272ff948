import type { Check } from '../figures/checks.ts';
import { type Derived, type Quantity, sourcesOf } from '../figures/quantity.ts';
import type { Chart } from './chart.ts';
import type { Edition } from './edition.ts';

/** Everything that is built on one figure. */
export interface Uses {
  readonly charts: readonly Chart[];
  readonly derived: readonly Derived[];
  readonly checks: readonly Check[];
}

const standsOn = (quantity: Quantity, id: string) =>
  sourcesOf(quantity).some((figure) => figure.id === id);

/** What is built on each figure, by the figure's id: the way on from a number. */
export function usesOfFigures({ facts, charts }: Edition): ReadonlyMap<string, Uses> {
  return new Map(
    facts.figures.map(({ id }) => [
      id,
      {
        charts: charts.filter(({ sources }) =>
          sources.some(({ figures }) => figures.some((figure) => figure.id === id)),
        ),
        derived: facts.derived.filter((derived) => standsOn(derived, id)),
        checks: facts.checks.filter(
          ({ claim, against }) => standsOn(claim, id) || standsOn(against, id),
        ),
      },
    ]),
  );
}
