import type { Source } from '../../charts/chart.ts';
import type { Figure } from '../../figures/quantity.ts';
import type { Report } from '../../tables/index.ts';

/** Figures by their reports, in the order in which they stand there; the reports as they come. */
export function groupByReport(figures: readonly Figure[]): readonly Source[] {
  const groups = new Map<Report, Figure[]>();
  for (const figure of figures) {
    groups.set(figure.report, [...(groups.get(figure.report) ?? []), figure]);
  }
  return [...groups].map(([report, members]) => ({
    report,
    figures: members.toSorted((a, b) => a.row.offset - b.row.offset),
  }));
}
