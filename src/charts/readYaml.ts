import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../lib/errors.ts';
import { nearest } from '../lib/nearest.ts';

/** A place in a YAML file: the keys that lead to it. */
export type YamlPath = readonly PropertyKey[];

/** What a YAML file holds, with the way back to it for problems that only show later. */
export interface YamlFile<Value> {
  readonly value: Value;
  /** A problem at a place of the file, with line and column. */
  problemAt(path: YamlPath, expected: string, fix: string): Problem;
}

function locate(document: Document, lines: LineCounter, path: YamlPath) {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth) as (string | number)[], true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

function seenAt(document: Document, path: YamlPath): string | undefined {
  const value = document.getIn(path as (string | number)[]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

type Issue = z.core.$ZodIssue;

/** The words of which one must stand here, where there is such a list. */
function optionsOf(issue: Issue): readonly string[] {
  const options = issue.code === 'invalid_value' ? issue.values : null;
  if (options !== null) return options.map(String);
  return issue.code === 'invalid_union' && 'options' in issue
    ? (issue.options ?? []).map(String)
    : [];
}

function fixOf(issue: Issue, options: readonly string[], seen: string | undefined): string {
  if (issue.code === 'unrecognized_keys') return `remove ${issue.keys.join(', ')}`;
  const near = seen === undefined ? null : nearest(seen, options);
  return near === null ? 'Write the value as CONTRIBUTING.md shows it.' : `Did you mean ${near}?`;
}

/** What the parser says of a mistake, without the place, which stands before it. */
export const explainSyntax = ({ message }: Error): Pick<Problem, 'expected' | 'fix'> => ({
  expected: 'YAML that can be parsed',
  fix: message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? message,
});

/** Parses a YAML file; pushes what is wrong, each with its line and column, and then gives `null`. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  problems: Problem[],
): YamlFile<z.output<Schema>> | null {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    problems.push({ file, line, column: col, ...explainSyntax(error) });
  }
  if (document.errors.length > 0) return null;

  const problemAt = (path: YamlPath, expected: string, fix: string): Problem => ({
    file,
    ...locate(document, lines, path),
    field: path.map(String).join('.'),
    seen: seenAt(document, path),
    expected,
    fix,
  });

  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const options = optionsOf(issue);
      const expected =
        options.length > 0 ? `one of ${options.toSorted().join(', ')}` : issue.message;
      problems.push(
        problemAt(issue.path, expected, fixOf(issue, options, seenAt(document, issue.path))),
      );
    }
    return null;
  }
  return { value: parsed.data, problemAt };
}
