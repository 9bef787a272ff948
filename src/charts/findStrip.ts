import type { Report } from '../tables/index.ts';
import type { Chart } from './chart.ts';
import type { Edition } from './edition.ts';

/** The chart of every number of a report; throws where none has been written. */
export function findStrip({ charts }: Edition, report: Report): Chart {
  const chart = charts.find(
    ({ rows: [first] }) => first?.kind === 'mention' && first.report === report,
  );
  if (chart !== undefined) return chart;
  throw new Error(
    `No chart shows every number of ${report.id}: write a chart with a view of form strip and report: ${report.id}.`,
  );
}
