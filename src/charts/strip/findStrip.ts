import type { Report } from '../../tables/index.ts';
import type { Chart } from '../chart.ts';

/** The chart of every number of a report; in an edition, every report has one. */
export const findStrip = (charts: readonly Chart[], report: Report): Chart | undefined =>
  charts.find(({ rows: [first] }) => first?.kind === 'mention' && first.report === report);
