import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { layoutStrip, spread } from '../../../src/charts/strip/strip.ts';

/** Distances between neighbours. */
const gaps = (places: readonly number[]) =>
  places.slice(1).map((place, index) => place - (places[index] ?? 0));

describe('spread(places, gap, width)', () => {
  const cases: readonly (readonly number[])[] = [
    [0, 0, 0, 0],
    [99, 99, 99],
    [1, 50, 50.1, 50.2, 98],
    [10],
    [],
    [0, 100],
  ];

  it.each(cases.map((places) => ({ places })))(
    '$places: keeps the order, the gap and the sides',
    ({ places }) => {
      const spreadOut = spread(places, 2, 100);
      expect(spreadOut).toHaveLength(places.length);
      for (const distance of gaps(spreadOut)) expect(distance).toBeGreaterThanOrEqual(2 - 1e-9);
      for (const place of spreadOut) {
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(100 + 1e-9);
      }
    },
  );

  it('moves nothing that has room', () => {
    expect(spread([10, 20, 30], 2, 100)).toEqual([10, 20, 30]);
  });

  it('moves a crowd as little as it can: its middle stays', () => {
    expect(spread([50, 50, 50], 2, 100)).toEqual([48, 50, 52]);
  });
});

describe('layoutStrip(tokens, length, width, isUsed) on the real reports', () => {
  const { facts } = loadEdition();

  it.each(facts.reports.map(({ id }) => id))(
    '%s: one stroke a number, in their order, all apart',
    (id) => {
      const tokens = facts.tokens.get(id) ?? [];
      const report = facts.reports.find((candidate) => candidate.id === id);
      const strokes = layoutStrip(tokens, report?.characters ?? 0, 350, () => false);
      expect(strokes.map(({ token }) => token)).toEqual(tokens);
      expect(Math.min(...gaps(strokes.map(({ x }) => x)))).toBeGreaterThan(0.2);
      const inOrder = tokens.every(
        ({ offset }, index) => index === 0 || offset > (tokens[index - 1]?.offset ?? 0),
      );
      expect(inOrder, 'offsets rise').toBe(true);
    },
  );
});
