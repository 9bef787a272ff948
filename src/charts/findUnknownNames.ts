import type { Facts } from '../figures/facts.ts';
import type { Problem } from '../lib/errors.ts';
import { suggest } from '../lib/suggest.ts';
import type { SpecFile, SpecPath } from './readSpec.ts';

/** A name of the data in a spec, and the names that there are. */
interface Named {
  readonly path: SpecPath;
  readonly name: string;
  readonly known: readonly string[];
  /** Where the names stand. */
  readonly table: string;
}

function* namesIn({ spec }: SpecFile, facts: Facts): Generator<Named> {
  const topics = facts.topics.map(({ id }) => id);
  yield { path: ['topic'], name: spec.topic, known: topics, table: 'data/topics.csv' };
  const checks = facts.checks.map(({ id }) => id);
  for (const [index, name] of spec.checks.entries())
    yield { path: ['checks', index], name, known: checks, table: 'data/checks.csv' };
}

/** Topics and checks that a spec names and nobody knows, each at its place with the nearest there is. */
export function findUnknownNames(file: SpecFile, facts: Facts): readonly Problem[] {
  return [...namesIn(file, facts)]
    .filter(({ name, known }) => !known.includes(name))
    .map(({ path, name, known, table }) =>
      file.problemAt(path, `an id of ${table}`, suggest(name, known, 'Look it up there.')),
    );
}
