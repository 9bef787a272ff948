import { describe, expect, it } from 'vitest';
import { facetOptions } from '../../../src/charts/figureFacets.ts';
import { groupFigures } from '../../../src/charts/figureGroups.ts';
import { layoutFigureStrips } from '../../../src/charts/strip/figureStrips.ts';
import { deriveFacts } from '../../../src/figures/facts.ts';
import { loadTables } from '../../../src/tables/index.ts';

const facts = deriveFacts(loadTables('data'));
const groups = groupFigures(facts);

describe('groupFigures(facts)', () => {
  it('has every figure once', () => {
    const ids = groups.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(facts.figures.map(({ id }) => id).toSorted());
  });

  it('has Hainan first, and Huidong apart from it, after it', () => {
    const roots = groups.map(({ root }) => root);
    expect([...new Set(roots)]).toEqual(['hainan', 'huidong']);
    expect(roots).toEqual(roots.toSorted());
    for (const { root, figures } of groups) {
      for (const { region } of figures) expect(region.within ?? region.id).toBe(root);
    }
  });

  it('keeps the figures of one definition together, the whole before its parts', () => {
    const sites = groups.find(({ topic }) => topic.id === 'sites')?.figures ?? [];
    const at = sites.flatMap(({ indicator }, index) =>
      indicator.id === 'service-sites' ? [index] : [],
    );
    expect(at.length).toBe(7);
    expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBe(6);
    expect(sites[at[0] ?? 0]?.id).toBe('service-sites-2022');
  });
});

describe('facetOptions(facts, lang)', () => {
  it.each(['zh', 'en'] as const)('has a label of its own for every value: %s', (lang) => {
    for (const { facet, options } of facetOptions(facts, lang)) {
      const labels = options.map(({ label }) => label);
      expect(labels, facet).not.toContain('');
      if (facet !== 'unit') expect(new Set(labels).size, facet).toBe(labels.length);
    }
  });
});

describe('layoutFigureStrips(facts)', () => {
  it('has a place for every figure', () => {
    const { places } = layoutFigureStrips(facts);
    expect(facts.figures.filter(({ id }) => !places.has(id))).toEqual([]);
  });
});
