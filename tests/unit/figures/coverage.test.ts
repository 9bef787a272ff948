import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { usesOfFigures } from '../../../src/charts/uses.ts';
import { countCoverage } from '../../../src/figures/coverage.ts';
import type { Token } from '../../../src/figures/tokens.ts';
import { loadTables } from '../../../src/tables/index.ts';

const token = (kind: Token['kind'], printed: string, figure: string | null = null): Token => ({
  offset: 0,
  token: printed,
  kind,
  figure,
});

const tokens = [
  token('date', '2022'),
  token('figure', '2621', 'sites'),
  token('figure', '三', 'areas'),
  token('list', '1'),
  token('date', '11'),
  token('figure', '55', 'supported'),
];

describe('countCoverage(tokens, uses)', () => {
  it('counts every number once, by kind, in the order of the ledger’s kinds', () => {
    const { tokens: all, kinds } = countCoverage(tokens, new Map());
    expect(all).toBe(6);
    expect(kinds).toEqual([
      { kind: 'figure', count: 3 },
      { kind: 'date', count: 2 },
      { kind: 'list', count: 1 },
    ]);
  });

  it('counts a figure under each of its uses, and under none where it has none', () => {
    const uses = new Map([
      ['sites', { charts: ['a chart'], derived: ['a', 'b'], checks: ['a check'] }],
      ['supported', { charts: [], derived: [], checks: ['a check'] }],
    ]);
    expect(countCoverage(tokens, uses)).toMatchObject({
      figures: 3,
      uses: { charts: 1, derived: 1, checks: 2 },
      unused: 1,
    });
  });

  it('counts the figures that are written in Han numerals', () => {
    expect(countCoverage(tokens, new Map()).han).toBe(1);
  });
});

describe('every number of the reports is accounted for', () => {
  const edition = loadEdition();
  const uses = usesOfFigures(edition);
  const { ledger, figures } = loadTables('data');

  it.each(edition.facts.reports.map(({ id }) => id))('%s', (report) => {
    const coverage = countCoverage(edition.facts.tokens.get(report) ?? [], uses);
    const digits = ledger.filter((row) => row.report === report).length;
    expect(coverage.tokens - coverage.han).toBe(digits);
    expect(coverage.figures).toBe(figures.filter((row) => row.report === report).length);
    expect(coverage.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(coverage.tokens);
  });
});
