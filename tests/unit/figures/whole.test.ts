import { describe, expect, it } from 'vitest';
import { defineWhole } from '../../../src/figures/whole.ts';
import { makeFigure } from './made.ts';

const total = makeFigure({ id: 'total', value: 10 });
const part = (id: string, value: number, made = {}) =>
  makeFigure({ id, value, category: `kind-${id}`, ...made });

describe('defineWhole(total, parts)', () => {
  it('gives parts that add up, largest first', () => {
    const { parts } = defineWhole(total, [part('small', 2), part('large', 5), part('middle', 3)]);
    expect(parts.map(({ id }) => id)).toEqual(['large', 'middle', 'small']);
  });

  it('says what they add up to, so that a chart can say why it is not the total', () => {
    expect(defineWhole(total, [part('a', 6), part('b', 4)]).sum).toBe(10);
    expect(defineWhole(total, [part('a', 6), part('b', 5)]).sum).toBe(11);
  });

  it.each([
    ['indicator', { indicator: 'other' }],
    ['region', { region: 'huidong' }],
    ['period', { start: '2021', end: '2021' }],
    ['category, which the whole alone may lack', { category: null }],
  ])('throws for a part of another %s', (_, made) => {
    expect(() => defineWhole(total, [part('a', 6), part('b', 4, made)])).toThrow(
      /b is no part of total/,
    );
  });
});
