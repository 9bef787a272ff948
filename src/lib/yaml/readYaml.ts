import type { z } from 'zod';
import type { Problem } from '../errors.ts';
import { problemOf } from '../finding.ts';
import { checkShape } from './checkShape.ts';
import { parseYaml, type YamlPath } from './parseYaml.ts';

/** What a YAML file holds, with the way back to it for problems that only show later. */
export interface YamlFile<Value> {
  readonly value: Value;
  /** A problem at a place of the file, with line and column. */
  problemAt(path: YamlPath, expected: string, fix: string): Problem;
}

/** Parses a YAML file, `what` it is called; pushes what is wrong, each with its line and column, and then gives `null`. */
export function readYaml<Schema extends z.ZodType>(
  path: string,
  source: string,
  schema: Schema,
  what: string,
  problems: Problem[],
): YamlFile<z.output<Schema>> | null {
  const file = { path, source };
  const yaml = parseYaml(source);
  const checked = checkShape(yaml, schema, { what });
  if ('findings' in checked) {
    problems.push(...checked.findings.map((finding) => problemOf(file, finding)));
    return null;
  }
  return {
    value: checked.value,
    problemAt: (path, expected, fix) =>
      problemOf(file, {
        offset: yaml.offsetOf(path),
        field: path.map(String).join('.'),
        seen: yaml.seenAt(path),
        expected,
        fix,
      }),
  };
}
