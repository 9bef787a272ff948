import { describe, expect, it } from 'vitest';
import { countValues, passes } from '../../../src/client/figures/facets.ts';
import { parseFigureFacts } from '../../../src/lib/figureFacts.ts';

const figure = (topic: string, unit: string, start: string, end: string) =>
  parseFigureFacts(
    `ten-years-2022 1 ${topic} stock ${unit} exact hainan hainan i - ${start} ${end} stated 1`,
  );
const figures = [
  figure('sites', 'item', '2022', '2022'),
  figure('sites', 'yuan', '2021', '2022'),
  figure('hardship', 'yuan', '-', '-'),
];

describe('passes(facts, wanted)', () => {
  const found = (wanted: Parameters<typeof passes>[1]) =>
    figures.map((facts) => passes(facts, wanted));

  it('takes what has all that is wanted', () => {
    expect(found({})).toEqual([true, true, true]);
    expect(found({ topic: 'sites' })).toEqual([true, true, false]);
    expect(found({ topic: 'sites', unit: 'yuan' })).toEqual([false, true, false]);
  });

  it('takes a period for each of its years', () => {
    expect(found({ year: '2021' })).toEqual([false, true, false]);
    expect(found({ year: '2022' })).toEqual([true, true, false]);
    expect(found({ year: 'none' })).toEqual([false, false, true]);
  });
});

describe('countValues(figures, wanted, facet)', () => {
  it('counts what each value would leave, the facet itself left out of account', () => {
    const wanted = { topic: 'sites', unit: 'yuan' };
    expect(Object.fromEntries(countValues(figures, wanted, 'topic'))).toEqual({
      sites: 1,
      hardship: 1,
    });
    expect(Object.fromEntries(countValues(figures, wanted, 'unit'))).toEqual({ item: 1, yuan: 1 });
    expect(Object.fromEntries(countValues(figures, {}, 'year'))).toEqual({
      2021: 1,
      2022: 2,
      none: 1,
    });
  });
});
