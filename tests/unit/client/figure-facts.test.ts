import { describe, expect, it } from 'vitest';
import {
  type FigureFacts,
  facetValues,
  formatFigureFacts,
  parseFigureFacts,
} from '../../../src/lib/figureFacts.ts';

const facts: FigureFacts = {
  report: 'ten-years-2022',
  offset: 6532,
  topic: 'sites',
  measure: 'stock',
  unit: 'item',
  qualifier: 'exact',
  region: 'hainan',
  root: 'hainan',
  indicator: 'service-sites',
  category: 'outdoor-station',
  start: '2022',
  end: '2022',
  basis: 'inferred',
  value: 262,
};

describe('formatFigureFacts(facts)', () => {
  it('gives one attribute that parseFigureFacts reads back', () => {
    expect(formatFigureFacts(facts)).toBe(
      'ten-years-2022 6532 sites stock item exact hainan hainan service-sites outdoor-station 2022 2022 inferred 262',
    );
    expect(parseFigureFacts(formatFigureFacts(facts))).toEqual(facts);
  });

  it('keeps empty cells and zeros', () => {
    const bare = { ...facts, category: '', start: '', end: '', offset: 0, value: 0 };
    expect(parseFigureFacts(formatFigureFacts(bare))).toEqual(bare);
  });
});

describe("facetValues(facts, 'year')", () => {
  const years = (start: string, end: string) => facetValues({ ...facts, start, end }, 'year');

  it('gives every year that the period touches', () => {
    expect(years('2013', '2018')).toEqual(['2013', '2014', '2015', '2016', '2017', '2018']);
    expect(years('2021-10-18', '2022-01')).toEqual(['2021', '2022']);
  });

  it('takes the one end that is known', () => {
    expect(years('', '2021-06')).toEqual(['2021']);
    expect(years('2018', '')).toEqual(['2018']);
  });

  it('gives none for no period', () => {
    expect(years('', '')).toEqual(['none']);
  });
});
