import { describe, expect, it } from 'vitest';
import { delocalize, localize, paths, withBase } from '../../../src/lib/paths.ts';

describe('paths', () => {
  it('are the addresses that others rely on', () => {
    expect([
      paths.home(),
      paths.charts(),
      paths.chart('service-sites'),
      paths.embed('service-sites'),
      paths.about(),
    ]).toEqual(['/', '/charts/', '/charts/service-sites/', '/embed/service-sites/', '/about/']);
  });
});

describe('localize(path, lang) and delocalize(path)', () => {
  it.each(['/', '/charts/', '/embed/service-sites/'])(
    '%s: Chinese at the root, English under /en/, and back',
    (path) => {
      expect(localize(path, 'zh')).toBe(path);
      expect(localize(path, 'en')).toBe(`/en${path}`);
      expect(delocalize(localize(path, 'en'))).toBe(path);
      expect(delocalize(localize(path, 'zh'))).toBe(path);
    },
  );

  it('takes no part of a name for a language', () => {
    expect(delocalize('/energy/')).toBe('/energy/');
  });
});

describe('withBase(path, base)', () => {
  it.each([
    ['/charts/', '/', '/charts/'],
    ['/charts/', '/repo/', '/repo/charts/'],
    ['/charts/', '/repo', '/repo/charts/'],
    ['/', '/repo/', '/repo/'],
  ])('%s under %s is %s', (path, base, result) => {
    expect(withBase(path, base)).toBe(result);
  });
});
