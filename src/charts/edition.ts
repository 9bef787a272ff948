import { readdirSync, statSync } from 'node:fs';
import { deriveFacts, type Facts } from '../figures/facts.ts';
import { InputError } from '../lib/errors.ts';
import { folders } from '../site.ts';
import { loadTables } from '../tables/index.ts';
import type { Chart } from './chart.ts';
import { findMissingCharts } from './findMissingCharts.ts';
import { loadCharts } from './loadCharts.ts';

/** All that the pages are made of: the facts, and the charts bound to them. */
export interface Edition {
  readonly facts: Facts;
  readonly charts: readonly Chart[];
}

let latest: { readonly stamp: string; readonly edition: Edition } | null = null;

/** Names and times of the input files: it changes whenever one of them does. */
function stampOf(dirs: readonly string[]): string {
  return dirs
    .flatMap((dir) =>
      readdirSync(dir).map((name) => `${dir}/${name} ${statSync(`${dir}/${name}`).mtimeMs}`),
    )
    .join('\n');
}

/** Reads everything, or gives what was read before if no file has changed since; throws `InputError`. */
export function loadEdition(): Edition {
  const stamp = stampOf([folders.data, folders.charts]);
  if (latest?.stamp !== stamp) {
    const facts = deriveFacts(loadTables(folders.data));
    const charts = loadCharts(folders.charts, facts);
    const missing = findMissingCharts(charts, facts.reports);
    if (missing.length > 0) throw new InputError(missing);
    latest = { stamp, edition: { facts, charts } };
  }
  return latest.edition;
}
