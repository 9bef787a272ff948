import { z } from 'zod';
import type { Finding } from '../finding.ts';
import { suggest } from '../suggest.ts';
import type { Yaml, YamlPath } from './parseYaml.ts';
import { type Issue, LIST, sayExpected, sayFix, wordsOf } from './sayIssue.ts';

/** What a kind of YAML says of itself where a text of it is wrong. */
export interface Manner {
  /** What the whole text is: `the head of a story`. */
  readonly what: string;
  /** What to do about a key that has no place here but is often written, by its name. */
  readonly fixes?: Readonly<Record<string, string>>;
}

/** Of what several forms of a value miss, that of the form which the value has; of none, if it has none of them. */
const likeliest = (forms: readonly (readonly Issue[])[]): readonly Issue[] =>
  forms.find((issues) =>
    issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  ) ?? [];

/** A value of the wrong type breaks other rules as well, which say nothing more. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const mistyped = new Set<string>();
  return issues.filter(({ code, path }) => {
    const place = path.join('.');
    const echo = mistyped.has(place);
    if (code === 'invalid_type') mistyped.add(place);
    return !echo;
  });
}

/** Holds what a YAML text says against a schema: gives the value, or what is wrong, each at its place and with its fix. */
export function checkShape<Schema extends z.ZodType>(
  yaml: Yaml,
  schema: Schema,
  { what, fixes = {} }: Manner,
): { readonly value: z.output<Schema> } | { readonly findings: readonly Finding[] } {
  if (yaml.mistakes.length > 0) return { findings: yaml.mistakes };

  const { data: value, error } = schema.safeParse(yaml.data, {
    // Which keys there are is known to the schema alone, which zod shows to those who word its messages.
    error: ({ inst }) =>
      inst instanceof z.ZodObject ? Object.keys(inst.shape).join(LIST) : undefined,
  });
  if (error === undefined) return { value };

  const explainKeys = (issue: Issue & { code: 'unrecognized_keys' }, path: YamlPath) => {
    const known = issue.message.split(LIST);
    const of = path.length === 0 ? `${what}: ` : 'one of the keys ';
    return issue.keys.map((key) => ({
      offset: yaml.offsetOfKey(path, key),
      field: [...path, key].map(String).join('.'),
      expected: of + issue.message,
      fix: fixes[key] ?? suggest(key, known, 'Take it out.'),
    }));
  };

  const explain = (issue: Issue, above: YamlPath = []): readonly Finding[] => {
    const path = [...above, ...issue.path];
    if (issue.code === 'unrecognized_keys') return explainKeys(issue, path);
    // Of a value that may have several forms, what is wrong with the form that it has.
    const inner = issue.code === 'invalid_union' ? likeliest(issue.errors) : [];
    if (inner.length > 0) return inner.flatMap((one) => explain(one, path));

    const seen = yaml.seenAt(path);
    const name = path.map(String).join('.');
    const otherwise = sayFix(issue, name === '' ? what : name, seen);
    return [
      {
        offset: yaml.offsetOf(path),
        field: name === '' ? undefined : name,
        seen,
        expected: sayExpected(issue),
        fix: seen === undefined ? otherwise : suggest(seen, wordsOf(issue), otherwise),
      },
    ];
  };
  return { findings: withoutEchoes(error.issues).flatMap((issue) => explain(issue)) };
}
