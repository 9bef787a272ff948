import type { Problem } from '../lib/errors.ts';

/** What a rule found, by its place in the source. */
export interface Finding extends Pick<Problem, 'field' | 'seen' | 'expected' | 'fix'> {
  readonly offset: number;
}
