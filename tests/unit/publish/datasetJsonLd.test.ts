import type { Thing } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { datasetJsonLd } from '../../../src/publish/jsonld/datasetJsonLd.ts';
import { renderJsonLd } from '../../../src/publish/jsonld/jsonLd.ts';

const edition = loadEdition();

describe('renderJsonLd(thing)', () => {
  it('cannot end the script element that it stands in', () => {
    const name = '</script><script>alert(1)</script><!--';
    const json = renderJsonLd<Thing>({ '@context': 'https://schema.org', '@type': 'Thing', name });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ name });
  });
});

describe.each(['zh', 'en'] as const)('datasetJsonLd(edition, %j)', (lang) => {
  const json = datasetJsonLd(edition, lang);
  const dataset = JSON.parse(json);

  it('is a schema.org Dataset with what search engines ask for', () => {
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      inLanguage: ['zh-Hans', 'en'],
      creator: { '@type': 'Organization' },
    });
    expect(dataset.description.length).toBeGreaterThanOrEqual(50);
    expect(dataset.description.length).toBeLessThanOrEqual(5000);
    expect(json).not.toContain('<');
    expect(json).not.toMatch(/:null|undefined/);
  });

  it('covers the years of the reports, and both places apart', () => {
    expect(dataset.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/);
    expect(dataset.spatialCoverage).toHaveLength(2);
  });

  it('names every indicator of the figures once', () => {
    const indicators = new Set(edition.facts.figures.map(({ indicator }) => indicator.id));
    expect(dataset.variableMeasured).toHaveLength(indicators.size);
  });

  it('is based on the reports, and says of them only what they print', () => {
    expect(dataset.isBasedOn).toHaveLength(edition.facts.reports.length);
    for (const [index, report] of edition.facts.reports.entries()) {
      const source = dataset.isBasedOn[index];
      expect(source.identifier.value).toBe(report.sha256);
      expect(source.datePublished).toBe(
        report.issuedBasis === 'printed' ? report.issued : undefined,
      );
      expect('publisher' in source).toBe(report.publisherZh !== null);
      expect('author' in source).toBe(report.author !== null);
    }
  });

  it('gives no date for the data set, as nothing in it has one', () => {
    expect(dataset).not.toHaveProperty('datePublished');
    expect(dataset).not.toHaveProperty('dateModified');
  });
});

describe('datasetJsonLd(edition)', () => {
  it('speaks the language of the root, of the same data set', () => {
    expect(datasetJsonLd(edition)).toBe(datasetJsonLd(edition, 'zh'));
    const ids = (['zh', 'en'] as const).map(
      (lang) => JSON.parse(datasetJsonLd(edition, lang))['@id'],
    );
    expect(ids[0]).toBe(ids[1]);
  });
});
