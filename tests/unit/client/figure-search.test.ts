import { describe, expect, it } from 'vitest';
import { matches, normalize, search, spellings } from '../../../src/client/figures/search.ts';

describe('normalize(text)', () => {
  it.each([
    ['１，０５３', '1053'],
    ['13,126户', '13126户'],
    ['1,234,567', '1234567'],
    ['  户外　劳动者 ', '户外 劳动者'],
    ['Workers’ HOMES', "workers' homes"],
    ['97.96％', '97.96%'],
    ['19,20', '19,20'],
  ])('%s gives %s', (text, expected) => {
    expect(normalize(text)).toBe(expected);
  });
});

describe('matches(text, query)', () => {
  const text = normalize(
    `慰问职工 over 200,000 people ${spellings('20余万', 200000)} service-sites-2022`,
  );

  it.each([
    '20余万',
    '20万',
    '200,000',
    '２０余万',
    '200000',
    '慰问 20余万',
    'PEOPLE over',
    'sites-2022',
    '',
  ])('finds %s', (query) => {
    expect(matches(text, normalize(query))).toBe(true);
  });

  it.each(['慰问 病人', '30余万', '0万'])('does not find %s', (query) => {
    expect(matches(text, normalize(query))).toBe(false);
  });

  it('finds a number from its first digit on, not from within', () => {
    expect(matches('1053', '10')).toBe(true);
    expect(matches('1053', '53')).toBe(false);
    expect(matches('2.26亿', '26')).toBe(false);
    expect(matches('1053 53', '53')).toBe(true);
  });
});

describe('search(figures, query)', () => {
  const station = { names: '户外劳动者服务站 262个', texts: '户外劳动者服务站 262个 公租房' };
  const total = { names: '职工服务阵地 2621个', texts: '职工服务阵地 2621个 户外劳动者服务站' };

  it('takes the names where one of them has the query', () => {
    expect(search([station, total], '户外 劳动者')).toEqual({ hits: [station], inText: false });
  });

  it('takes definitions and notes where no name has it, and says so', () => {
    expect(search([station, total], '公租房')).toEqual({ hits: [station], inText: true });
  });

  it('takes all for blanks', () => {
    expect(search([station, total], ' ').hits).toEqual([station, total]);
  });
});
