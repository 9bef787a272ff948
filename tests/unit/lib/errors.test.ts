import { expect, it } from 'vitest';
import { InputError } from '../../../src/lib/errors.ts';

const problem = { file: 'data/figures.csv', expected: 'a number', fix: 'Write one.' };

it('an InputError leads an editor to its first problem, and has no way through the program', () => {
  const error = new InputError([{ ...problem, line: 14, column: 9 }, problem]);
  expect(error.loc).toEqual({ file: 'data/figures.csv', line: 14, column: 9 });
  expect(error.stack).not.toMatch(/\n\s+at /);
  expect(new InputError([problem]).loc, 'a problem of a whole file').toBeUndefined();
});
