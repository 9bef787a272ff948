import type { Chart, Source } from '../../charts/chart.ts';
import type { Edition } from '../../charts/edition.ts';
import { isQuantity } from '../../charts/row.ts';
import { type Figure, sourcesOf } from '../../figures/quantity.ts';
import type { Story } from '../stories/story.ts';
import { groupByReport } from '../uses/groupByReport.ts';
import type { Term } from './glossary.ts';

/** Where a term is used. */
export interface TermUses {
  /** The figures that count it, by report. */
  readonly sources: readonly Source[];
  /** The charts and the stories that rest on some of them. */
  readonly charts: readonly Chart[];
  readonly stories: readonly Story[];
}

const counts = ({ counts: names }: Term, { indicator, category }: Figure) =>
  names.includes(indicator.id) || names.includes(`${indicator.id}/${category?.id}`);

/** Finds the figures that count a term, and what is told with them. */
export function findTermUses(
  term: Term,
  { facts, charts }: Edition,
  stories: readonly Story[],
): TermUses {
  const figures = new Set(facts.figures.filter((figure) => counts(term, figure)));
  const has = (each: readonly Figure[]) => each.some((figure) => figures.has(figure));
  return {
    sources: groupByReport([...figures]),
    charts: charts.filter(({ rows }) => has(rows.filter(isQuantity).flatMap(sourcesOf))),
    stories: stories.filter(({ sources }) => has(sources.flatMap((source) => source.figures))),
  };
}

/** The term under which the reports count an indicator, if there is one: the first that names all of it. */
export const findTermOf = (indicator: string, terms: readonly Term[]): Term | null =>
  terms.find(({ counts: names }) => names.includes(indicator)) ?? null;
