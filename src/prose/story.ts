import { parseDocument } from 'yaml';
import type { Chart, Source } from '../charts/chart.ts';
import type { Edition } from '../charts/edition.ts';
import { isApart } from '../figures/apart.ts';
import { bindText, boundIds } from '../figures/bind.ts';
import type { Check } from '../figures/checks.ts';
import type { Facts } from '../figures/facts.ts';
import { type Quantity, sourcesOf } from '../figures/quantity.ts';
import { InputError } from '../lib/errors.ts';
import type { Language } from '../lib/language.ts';
import type { Topic } from '../tables/index.ts';
import type { ProseFile } from './file.ts';
import { findProblems } from './findProblems.ts';
import { groupByReport } from './groupByReport.ts';
import { deriveNote, type NumberNote } from './notes.ts';
import { storyMatter } from './storyMatter.ts';
import { readUses } from './uses.ts';

/** A story with its texts bound, and all that it takes from the data; its body is compiled by Astro. */
export interface Story {
  /** The end of its address, and its file's name. */
  readonly slug: string;
  readonly lang: Language;
  readonly order: number;
  readonly topic: Topic;
  readonly title: string;
  readonly summary: string;
  /** In the order of their places. */
  readonly charts: readonly Chart[];
  readonly checks: readonly Check[];
  /** The numbers in its sentences, each once, in order. */
  readonly notes: readonly NumberNote[];
  /** The figures that its sentences, charts and checks rest on, by report. */
  readonly sources: readonly Source[];
  /** Whether it is about the county that is told apart: most of its figures are. */
  readonly apart: boolean;
}

const slugOf = (path: string) => path.replace(/^.*\/|\.mdx$/g, '');

function sourcesUnder(quantities: readonly Quantity[], { reports }: Facts): readonly Source[] {
  const figures = [...new Set(quantities.flatMap(sourcesOf))];
  return groupByReport(figures).toSorted(
    (a, b) => reports.indexOf(a.report) - reports.indexOf(b.report),
  );
}

/** Reads a story and binds it to the facts; throws an `InputError` with all that is wrong in it. */
export function readStory(file: ProseFile, lang: Language, edition: Edition): Story {
  const problems = findProblems(file, lang, edition);
  if (problems.length > 0) throw new InputError(problems);

  const { facts } = edition;
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---/.exec(file.source) ?? [];
  const head = storyMatter.parse(parseDocument(yaml).toJS());
  const uses = readUses(file.source);
  const find = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item => {
    const found = items.find((item) => item.id === id);
    if (found === undefined) throw new Error(`${id} passed the check of ${file.path}.`);
    return found;
  };
  const charts = uses.charts.map(({ id }) => find(edition.charts, id));
  const checks = uses.checks.map((id) => find(facts.checks, id));
  const notes = uses.numbers.map((id) => deriveNote(id, facts));
  const headed = boundIds(head.title + head.summary).flatMap((id) => facts.find(id) ?? []);
  const sources = sourcesUnder(
    [
      ...headed,
      ...notes.flatMap(({ quantities }) => quantities),
      ...charts.flatMap(({ rows }) => rows),
      ...checks.flatMap(({ claim, against }) => [claim, against]),
    ],
    facts,
  );
  const count = (apart: boolean) =>
    sources
      .filter(({ report }) => isApart(report, facts) === apart)
      .reduce((sum, { figures }) => sum + figures.length, 0);
  return {
    slug: slugOf(file.path),
    lang,
    order: head.order,
    topic: find(facts.topics, head.topic),
    title: bindText(head.title, facts, lang),
    summary: bindText(head.summary, facts, lang),
    charts,
    checks,
    notes,
    sources,
    apart: count(true) > count(false),
  };
}

/** How many of the reports' numbers a story rests on: the red strokes of its strips. */
export function countFigures({ sources }: Pick<Story, 'sources'>): number {
  return sources.reduce((sum, { figures }) => sum + figures.length, 0);
}
