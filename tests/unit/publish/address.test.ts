import { describe, expect, it } from 'vitest';
import { address } from '../../../src/publish/address.ts';

describe('address(path, lang, root)', () => {
  it('puts a path under the root of the site', () => {
    expect(address('/data/figures.csv', 'zh', 'https://example.org/')).toBe(
      'https://example.org/data/figures.csv',
    );
  });

  it('keeps the base path of the deployment, with or without its last slash', () => {
    for (const root of ['https://example.org/union', 'https://example.org/union/']) {
      expect(address('/data/', 'zh', root)).toBe('https://example.org/union/data/');
      expect(address('/data/', 'en', root)).toBe('https://example.org/union/en/data/');
    }
  });

  it('keeps the place in a page', () => {
    expect(address('/checks/#a-check', 'en', 'https://example.org/')).toBe(
      'https://example.org/en/checks/#a-check',
    );
  });
});
