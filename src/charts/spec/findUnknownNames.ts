import type { Facts } from '../../figures/facts.ts';
import type { Problem } from '../../lib/errors.ts';
import { suggest } from '../../lib/suggest.ts';
import type { IdOf } from './ids.ts';
import { namesIn } from './namesIn.ts';
import type { SpecFile } from './readSpec.ts';

/** The ids of each sort that there are, and what is said to be expected. */
const KNOWN: Readonly<
  Record<IdOf, { readonly expected: string; ids(facts: Facts): readonly string[] }>
> = {
  figure: {
    expected: 'an id of data/figures.csv',
    ids: ({ figures }) => figures.map(({ id }) => id),
  },
  number: { expected: 'an id of data/figures.csv or data/derived.csv', ids: ({ ids }) => ids },
  report: {
    expected: 'an id of data/reports.csv',
    ids: ({ reports }) => reports.map(({ id }) => id),
  },
  topic: { expected: 'an id of data/topics.csv', ids: ({ topics }) => topics.map(({ id }) => id) },
  check: { expected: 'an id of data/checks.csv', ids: ({ checks }) => checks.map(({ id }) => id) },
};

const computed = (id: string) =>
  `${id} is a derived number, and a figure that a report states is needed here: name one of those that it is computed from, or choose a form that takes both.`;

/** The ids of a spec that nobody knows, each at its place with the nearest there is. */
export function findUnknownNames(file: SpecFile, facts: Facts): readonly Problem[] {
  return namesIn(file.spec).flatMap(({ path, id, of }) => {
    const { expected, ids } = KNOWN[of];
    const known = ids(facts);
    if (known.includes(id)) return [];
    const isComputed = of === 'figure' && facts.find(id) !== undefined;
    const fix = isComputed ? computed(id) : suggest(id, known, 'Look it up there.');
    return file.problemAt(path, expected, fix);
  });
}
