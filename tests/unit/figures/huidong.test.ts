import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { homeOfRow, isQuantity, type Row } from '../../../src/charts/row.ts';
import type { Quantity } from '../../../src/figures/quantity.ts';
import { sourcesOf } from '../../../src/figures/quantity.ts';
import { expectNone } from '../../support/expect-none.ts';

const { facts, charts } = loadEdition();

// A county of Guangdong: it is never added to, ranked with or drawn beside Hainan.
const provinceOf = (quantity: Quantity): string =>
  [...new Set(sourcesOf(quantity).map(({ region }) => region.within ?? region.id))]
    .toSorted()
    .join(' and ');
const mixes = (quantities: readonly Quantity[]) => new Set(quantities.map(provinceOf)).size > 1;

describe('Huidong and Hainan never meet', () => {
  it('there are figures of both', () => {
    expect(new Set(facts.figures.map(provinceOf))).toEqual(new Set(['hainan', 'huidong']));
  });

  it('in a derived number', () => {
    const mixed = facts.derived.filter((derived) => mixes(sourcesOf(derived)));
    expectNone(
      mixed.map(({ id }) => id),
      'data/derived.csv computes with both:',
    );
  });

  it('in a check', () => {
    const mixed = facts.checks.filter(({ claim, against }) => mixes([claim, against]));
    expectNone(
      mixed.map(({ id }) => id),
      'data/checks.csv sets one against the other:',
    );
  });

  it('in a chart', () => {
    const homes = (rows: readonly Row[]) => new Set(rows.map((row) => homeOfRow(row, facts)));
    const mixed = charts.filter(
      ({ rows }) => mixes(rows.filter(isQuantity)) || homes(rows).size > 1,
    );
    expectNone(
      mixed.map(({ id }) => id),
      'content/charts/ draws them side by side:',
    );
  });
});
