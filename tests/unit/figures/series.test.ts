import { describe, expect, it } from 'vitest';
import { defineSeries, explainIncomparable } from '../../../src/figures/series.ts';
import { makeFigure } from './made.ts';

const base = makeFigure({ id: 'first' });

describe('defineSeries(figures)', () => {
  it('puts comparable figures in the order of time', () => {
    const years = ['2022', '2018', '2020'].map((end) => makeFigure({ id: `in-${end}`, end }));
    expect(defineSeries(years).points.map(({ id }) => id)).toEqual([
      'in-2018',
      'in-2020',
      'in-2022',
    ]);
  });

  it.each([
    [{ indicator: 'other' }, 'indicator households-stock against other'],
    [{ region: 'huidong' }, 'region hainan against huidong'],
    [{ category: 'reading-room' }, 'category (the whole) against reading-room'],
  ] as const)('throws for %j, naming both figures and what differs', (made, difference) => {
    const other = makeFigure({ id: 'second', ...made });
    expect(() => defineSeries([base, other])).toThrow(
      `first and second differ in ${difference}: show them in another form`,
    );
  });

  it('names everything that differs at once', () => {
    const other = makeFigure({
      id: 'second',
      indicator: 'other',
      region: 'huidong',
      category: 'x',
    });
    expect(explainIncomparable(base, other)).toMatchInlineSnapshot(
      `"first and second differ in indicator households-stock against other, region hainan against huidong, category (the whole) against x"`,
    );
  });

  it('finds the odd one wherever it stands', () => {
    const same = makeFigure({ id: 'same' });
    const odd = makeFigure({ id: 'odd', region: 'huidong' });
    expect(() => defineSeries([base, same, odd])).toThrow('odd');
  });
});

describe('explainIncomparable(one, other)', () => {
  it('is null for figures that may be compared, whatever their values and years', () => {
    const other = makeFigure({
      id: 'b',
      value: 99,
      start: '2018',
      end: '2018',
      qualifier: 'nearly',
    });
    expect(explainIncomparable(base, other)).toBeNull();
  });
});
