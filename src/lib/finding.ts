import type { Problem } from './errors.ts';
import { placeOf, type TextFile } from './textFile.ts';

/** Something wrong with a text, by its place in it: characters from 0. */
export interface Finding extends Pick<Problem, 'field' | 'seen' | 'expected' | 'fix'> {
  readonly offset: number;
}

/** The same as a problem of the file, with line and column. */
export const problemOf = (file: TextFile, { offset, ...finding }: Finding): Problem => ({
  ...placeOf(file, offset),
  ...finding,
});
