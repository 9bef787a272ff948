import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../lib/errors.ts';
import type { SpecFile, SpecPath } from './readSpec.ts';

/** What an item of a list is about: the number that it names, or all of it. */
const subjectOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'number' in item ? item.number : item;

function* repeatsIn(value: unknown, path: SpecPath): Generator<SpecPath> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const subjects = value.map(subjectOf);
    for (const [index, subject] of subjects.entries()) {
      const first = subjects.findIndex((other) => isDeepStrictEqual(other, subject));
      if (first < index) yield [...path, index];
    }
  }
  for (const [key, inner] of Object.entries(value)) {
    yield* repeatsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** What a list of a spec has twice: readers would count it twice. */
export const findRepeats = (file: SpecFile): readonly Problem[] =>
  [...repeatsIn(file.spec, [])].map((path) =>
    file.problemAt(path, 'each item of a list once', 'Take it out, or name what was meant.'),
  );
