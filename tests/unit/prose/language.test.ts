import { expect, it } from 'vitest';
import { placeOf } from '../../../src/lib/textFile.ts';
import { languageOf } from '../../../src/prose/text/file.ts';

it('languageOf(path) is the folder below the kind of text, and null elsewhere', () => {
  expect(languageOf('content/pages/zh/about.mdx')).toBe('zh');
  expect(languageOf('content/stories/en/deep/one.mdx')).toBe('en');
  expect(languageOf('content/charts/zh/x.yaml')).toBeNull();
  expect(languageOf('content/pages/fr/about.mdx')).toBeNull();
  expect(languageOf('content/about.mdx')).toBeNull();
});

it('placeOf(file, offset) counts lines and columns from 1', () => {
  const file = { path: 'a.mdx', source: '一二\n三四' };
  expect(placeOf(file, 0)).toEqual({ file: 'a.mdx', line: 1, column: 1 });
  expect(placeOf(file, 4)).toEqual({ file: 'a.mdx', line: 2, column: 2 });
});
