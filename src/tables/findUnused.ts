import type { Problem } from '../lib/errors.ts';
import type { Tables } from './tables.ts';
import { problemAt } from './whereIs.ts';

/** A table whose rows are there to be named, the names, and the files that could. */
interface Named {
  readonly rows: readonly { readonly id: string }[];
  readonly named: ReadonlySet<string | null>;
  readonly by: string;
}

/** Definitions, categories and units that nothing names: they would be published, and say nothing. */
export function findUnused({
  indicators,
  categories,
  units,
  figures,
  derived,
}: Tables): readonly Problem[] {
  const all: readonly Named[] = [
    {
      rows: indicators,
      named: new Set(figures.map(({ indicator }) => indicator)),
      by: 'data/figures.csv',
    },
    {
      rows: categories,
      named: new Set(figures.map(({ category }) => category)),
      by: 'data/figures.csv',
    },
    {
      rows: units,
      named: new Set([...indicators, ...derived].map(({ unit }) => unit)),
      by: 'data/indicators.csv or data/derived.csv',
    },
  ];
  return all.flatMap(({ rows, named, by }) =>
    rows
      .filter(({ id }) => !named.has(id))
      .map((row) =>
        problemAt(row, 'id', {
          expected: `a row that ${by} names; nothing names this one`,
          fix: 'Name it there, or take the row out.',
        }),
      ),
  );
}
