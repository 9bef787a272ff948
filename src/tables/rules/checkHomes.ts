import type { Problem } from '../../lib/errors.ts';
import { rootRegion } from '../rootRegion.ts';
import type { Tables } from '../tables.ts';
import { problemAt } from '../whereIs.ts';

/** Reports figures whose region is not within that of their report: Huidong is never mixed with Hainan. */
export function checkHomes({ figures, reports, regions }: Tables, problems: Problem[]): void {
  const homes = new Map(reports.map(({ id, region }) => [id, rootRegion(regions, region)]));
  const known = new Set(regions.map(({ id }) => id));
  for (const figure of figures) {
    const home = homes.get(figure.report);
    if (home === undefined || !known.has(figure.region)) continue;
    if (rootRegion(regions, figure.region) === home) continue;
    const expected = `a region within ${home}, as ${figure.report} is about it`;
    problems.push(
      problemAt(figure, 'region', { expected, fix: `Write ${home}, or a region in it.` }),
    );
  }
}
