import type { Problem } from '../errors.ts';

/** Something wrong with a YAML text, by its place in it. */
export interface Mismatch extends Pick<Problem, 'field' | 'seen' | 'expected' | 'fix'> {
  readonly offset: number;
}
