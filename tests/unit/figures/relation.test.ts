import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { signOf, testOf } from '../../../src/figures/relation.ts';

const { checks } = loadEdition().facts;
const check = (id: string) => {
  const found = checks.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No check has the id ${id}.`);
  return found;
};

describe('signOf(check) says how the numbers stand, not how they should', () => {
  it.each([
    ['service-sites-parts', '='],
    ['service-sites-growth', '≈'],
    ['help-centres-two-groupings', '≠'],
    ['contest-year-within-total', '≤'],
    ['ten-things-funds', '>'],
    ['contest-innovations-2021-within-total', '≥'],
    ['contest-total-above-yearly', '<'],
  ])('%s: %s', (id, sign) => {
    expect(signOf(check(id))).toBe(sign);
  });

  it('never shows a sign against its verdict', () => {
    for (const one of checks) {
      const holds = ['=', '≈', '≤', '≥'].includes(signOf(one));
      expect(holds, one.id).toBe(one.verdict.startsWith('agrees'));
    }
  });
});

describe('testOf(check)', () => {
  it('tells a computation, one fact told twice and a bound apart', () => {
    expect(testOf(check('service-sites-parts'))).toBe('computed');
    expect(testOf(check('site-funding-2021-two-reports'))).toBe('twice');
    expect(testOf(check('contest-year-within-total'))).toBe('bound');
  });
});
