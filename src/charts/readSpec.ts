import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../lib/errors.ts';
import { type ChartSpec, chartSpec } from './spec.ts';

/** A place in a YAML file: the keys that lead to it. */
export type SpecPath = readonly PropertyKey[];

/** A spec with the way back to its file, for problems that only show later. */
export interface SpecFile {
  readonly id: string;
  readonly spec: ChartSpec;
  /** A problem at a place of the file, with line and column. */
  problemAt(path: SpecPath, expected: string, fix: string): Problem;
}

function locate(document: Document, lines: LineCounter, path: SpecPath) {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth) as (string | number)[], true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

function seenAt(document: Document, path: SpecPath): string | undefined {
  const value = document.getIn(path as (string | number)[]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Parses one YAML spec; pushes what is wrong, each with its line and column, and then gives `null`. */
export function readSpec(file: string, source: string, problems: Problem[]): SpecFile | null {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    problems.push({
      file,
      line,
      column: col,
      expected: 'YAML that can be parsed',
      fix: error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? error.message,
    });
  }
  if (document.errors.length > 0) return null;

  const problemAt = (path: SpecPath, expected: string, fix: string): Problem => ({
    file,
    ...locate(document, lines, path),
    field: path.map(String).join('.'),
    seen: seenAt(document, path),
    expected,
    fix,
  });

  const parsed = chartSpec.safeParse(document.toJS());
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const unknown = issue.code === 'unrecognized_keys' ? `remove ${issue.keys.join(', ')}` : null;
      problems.push(
        problemAt(
          issue.path,
          issue.message,
          unknown ?? 'Write the value as CONTRIBUTING.md shows it.',
        ),
      );
    }
    return null;
  }
  return { id: file.replace(/^.*\//, '').replace(/\.yaml$/, ''), spec: parsed.data, problemAt };
}
