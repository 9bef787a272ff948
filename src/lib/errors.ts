/** One thing wrong with the input: where it is, what was seen, what was expected and how to mend it. */
export interface Problem {
  /** Path from the project's root, with forward slashes: `data/figures.csv`. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line?: number | undefined;
  /** Column in the line, from 1, in characters. */
  readonly column?: number | undefined;
  /** The CSV column or the YAML path that holds the value. */
  readonly field?: string | undefined;
  /** The value as it stands in the file. */
  readonly seen?: string | undefined;
  readonly expected: string;
  readonly fix: string;
}

/** Prints a problem as `file:line:column`, then the field, the value seen, what was expected and the fix. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, seen, expected, fix } = problem;
  const where = [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  const rows = [`${where}${field === undefined ? '' : `  ${field}`}`];
  if (seen !== undefined) rows.push(`  seen      ${JSON.stringify(seen)}`);
  rows.push(`  expected  ${expected}`, `  fix       ${fix}`);
  return rows.join('\n');
}

/** Everything that is wrong with the input, thrown once, after all of it was read. */
export class InputError extends Error {
  readonly problems: readonly Problem[];
  /** Where the first problem is: the overlay of the local server shows this line instead of ours. */
  readonly loc:
    | { readonly file: string; readonly line: number; readonly column: number }
    | undefined;

  /** `unseen` is what could not be judged before they are mended. */
  constructor(problems: readonly Problem[], unseen: string | null = null) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    const rest = unseen === null ? '' : `\nNot looked at before these are mended: ${unseen}.\n`;
    super(`${count} in the input\n\n${problems.map(formatProblem).join('\n\n')}\n${rest}`);
    this.name = 'InputError';
    this.problems = problems;
    const [first] = problems;
    this.loc =
      first?.line === undefined
        ? undefined
        : { file: first.file, line: first.line, column: first.column ?? 1 };
    // The way through the program says nothing about a mistake in the input.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** What `read` gives; where it throws an `InputError`, `null`, and what is wrong joins `problems`. */
export function collect<Value>(problems: Problem[], read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}
