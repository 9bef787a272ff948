import { expect, it } from 'vitest';
import { nearest } from '../../../src/lib/nearest.ts';

it('nearest(word, words) gives the word with the fewest letters changed', () => {
  expect(nearest('exakt', ['about', 'exact', 'over'])).toBe('exact');
  expect(nearest('hardship-2081', ['hardship-2018', 'hardship-2022'])).toBe('hardship-2018');
  expect(nearest('', ['a', 'bb'])).toBe('a');
});

it('nearest(word, words) gives the first of two words that are as near', () => {
  expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
});

it('nearest(word, words) gives null where nothing is near', () => {
  expect(nearest('guangdong', ['hainan', 'sanya'])).toBeNull();
  expect(nearest('any', [])).toBeNull();
});
