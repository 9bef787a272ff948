import type { Chart } from '../../charts/chart.ts';
import { isApart } from '../../figures/apart.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Story } from './story.ts';

/** So many are a choice, more are a list. */
const MOST = 4;

/**
 * The charts that a reader of a story may want next: those that show numbers of it, then those of its topic.
 * A chart of the county that is told apart follows only its own story.
 */
export function findRelatedCharts(
  { sources, charts, topic, apart }: Story,
  all: readonly Chart[],
  facts: Facts,
): readonly Chart[] {
  const used = new Set(sources.flatMap(({ figures }) => figures));
  const weigh = (chart: Chart) =>
    chart.sources.flatMap(({ figures }) => figures).filter((figure) => used.has(figure)).length +
    (chart.topic === topic ? 0.5 : 0);
  return all
    .filter((chart) => !charts.includes(chart))
    .filter((chart) => chart.sources.some(({ report }) => isApart(report, facts)) === apart)
    .filter((chart) => weigh(chart) > 0)
    .toSorted((a, b) => weigh(b) - weigh(a))
    .slice(0, MOST);
}
