import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { findRow } from '../../../src/prose/uses/findRow.ts';

const { facts, charts } = loadEdition();

const rowOf = (id: string) => {
  const quantity = facts.find(id);
  if (quantity === undefined) throw new Error(`The data has no ${id}.`);
  return findRow(charts, quantity);
};

describe('findRow(charts, quantity)', () => {
  it('gives the row of the chart that shows a figure or a derived number', () => {
    for (const id of ['hardship-households-2022', 'service-sites-2020']) {
      const place = rowOf(id);
      const chart = charts.find((one) => one.id === place?.chart);
      expect(chart?.rows[place?.row ?? -1]).toBe(facts.find(id));
    }
  });

  it('gives the row beside which a share stands', () => {
    expect(rowOf('service-sites-reading-room-share')).toEqual(
      rowOf('service-sites-reading-room-2022'),
    );
  });

  it('gives null for a number that no chart shows', () => {
    const [figure] = facts.figures;
    expect(figure && findRow([], figure)).toBeNull();
  });
});
