import type { Problem } from '../lib/errors.ts';
import { folders } from '../site.ts';
import { problemAt, type Report } from '../tables/index.ts';
import type { Chart } from './chart.ts';
import { findStrip } from './strip/findStrip.ts';

/** What pages are made of and no spec gives: the strip of a report, or any chart that stands for the site. */
export function findMissingCharts(
  charts: readonly Chart[],
  reports: readonly Report[],
): readonly Problem[] {
  const strips = reports
    .filter((report) => findStrip(charts, report) === undefined)
    .map((report) =>
      problemAt(report, 'id', {
        expected: 'a report whose numbers a chart shows, every one: its page begins with it',
        fix: `Write a spec in ${folders.charts}/ with a view of form strip and report: ${report.id}.`,
      }),
    );
  if (charts.some(({ headline }) => headline)) return strips;
  return [
    ...strips,
    {
      file: folders.charts,
      field: 'headline',
      expected:
        'one chart at least with headline: true, for the front page and the guide to embeds',
      fix: 'Add headline: true to the spec of a chart that readers should see first.',
    },
  ];
}
