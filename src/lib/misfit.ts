import type { Problem } from './errors.ts';

/**
 * Input that is well formed and does not fit together, thrown by what has no sight of the file that it stands in.
 * Who has makes a problem of it; any other error is a fault of the program, and nobody's input.
 */
export class Misfit extends Error {
  readonly expected: string;
  readonly fix: string;
  /** What in the file it is about, an id or a number, where it is about one thing. */
  readonly about: string | number | null;

  constructor({
    expected,
    fix,
    about = null,
  }: Pick<Problem, 'expected' | 'fix'> & { readonly about?: string | number | null }) {
    super(`${about === null ? '' : `${about}: `}${expected} was expected. ${fix}`);
    this.name = 'Misfit';
    this.expected = expected;
    this.fix = fix;
    this.about = about;
  }
}

/** What does not fit in what `read` does, or `null`; a fault of the program is thrown on. */
export function misfitIn(read: () => unknown): Misfit | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof Misfit) return error;
    throw error;
  }
}
