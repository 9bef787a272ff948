import type { Problem } from '../../lib/errors.ts';
import { problemAt, type Tables } from '../../tables/index.ts';
import type { ReportText } from './reportText.ts';

/** Reports figures whose region is not within the report's: Huidong is never mixed with Hainan. */
export function checkRegions({ id, figures, tables }: ReportText): readonly Problem[] {
  const report = tables.reports.find((row) => row.id === id);
  if (report === undefined) return [];
  const home = rootOf(tables, report.region);
  return figures
    .filter((figure) => rootOf(tables, figure.region) !== home)
    .map((figure) => {
      const expected = `a region within ${home}, as the report is about ${report.region}`;
      return problemAt(figure, 'region', { expected, fix: `Write ${home}, or a region in it.` });
    });
}

function rootOf(tables: Tables, region: string): string {
  const within = tables.regions.find((row) => row.id === region)?.within ?? null;
  return within === null ? region : rootOf(tables, within);
}
