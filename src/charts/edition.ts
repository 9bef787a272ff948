import { deriveFacts, type Facts } from '../figures/facts.ts';
import { collect, InputError, type Problem } from '../lib/errors.ts';
import { listFiles, stampOf } from '../lib/folder.ts';
import { isWriting } from '../lib/isWriting.ts';
import { folders } from '../site.ts';
import { loadTables } from '../tables/index.ts';
import type { Chart } from './chart.ts';
import { findMissingCharts } from './findMissingCharts.ts';
import { listCharts, loadCharts } from './loadCharts.ts';
import { idOfSpec } from './spec/readSpec.ts';

/** All that the pages are made of: the facts, and the charts bound to them. */
export interface Edition {
  readonly facts: Facts;
  readonly charts: readonly Chart[];
  /** What is wrong with charts that are not among them, by their ids: there are such only while somebody writes. */
  readonly faulty: ReadonlyMap<string, readonly Problem[]>;
}

/** The ids of all charts, of those with mistakes too: a text may name them. */
export const chartIds = ({ charts, faulty }: Edition): readonly string[] => [
  ...charts.map(({ id }) => id),
  ...faulty.keys(),
];

/** What could be read of tables and charts. */
export interface Reading {
  /** What is well; `null` where the tables are not or no charts are there, as then nothing is held against them. */
  readonly edition: Edition | null;
  readonly problems: readonly Problem[];
}

function readAll(): Reading {
  const problems: Problem[] = [];
  const facts = collect(problems, () => deriveFacts(loadTables(folders.data)));
  const charts = collect(problems, () => loadCharts(folders.charts, facts, problems));
  if (facts === null || charts === null) return { edition: null, problems };
  // What no chart shows may be what one with mistakes does.
  if (problems.length === 0) problems.push(...findMissingCharts(charts, facts.reports));
  const lost = listCharts(folders.charts).filter((path) =>
    charts.every(({ id }) => id !== idOfSpec(path)),
  );
  const faulty = new Map(
    lost.map((path) => [idOfSpec(path), problems.filter(({ file }) => file === path)]),
  );
  return { edition: { facts, charts, faulty }, problems };
}

let latest: { readonly stamp: string; readonly reading: Reading } | null = null;

/** Reads everything, or gives what was read before if no file has changed since. */
export function readEdition(): Reading {
  // A folder that is not there is told when it is read.
  const paths = [folders.data, folders.charts].flatMap(
    (dir) => collect([], () => listFiles(dir)) ?? [],
  );
  const stamp = stampOf(paths);
  if (latest?.stamp !== stamp) latest = { stamp, reading: readAll() };
  return latest.reading;
}

/** The same for who needs all of it; throws an `InputError` with all that is wrong. While somebody writes, charts with mistakes are missing. */
export function loadEdition(): Edition {
  const { edition, problems } = readEdition();
  if (edition === null || (problems.length > 0 && !isWriting)) throw new InputError(problems);
  return edition;
}
