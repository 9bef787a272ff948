import type { Facts } from '../figures/facts.ts';
import type { Problem } from '../lib/errors.ts';
import { listNames } from '../lib/folder.ts';
import { readText } from '../lib/textFile.ts';
import { type Chart, defineChart } from './chart.ts';
import { findBreaches } from './judge/judgeSpec.ts';
import { findLongTexts } from './spec/findLongTexts.ts';
import { findMisfits } from './spec/findMisfits.ts';
import { findMiswritten } from './spec/findMiswritten.ts';
import { findRepeats } from './spec/findRepeats.ts';
import { findUnboundTexts } from './spec/findUnboundTexts.ts';
import { findUnknownNames } from './spec/findUnknownNames.ts';
import { findUnlikeTexts } from './spec/findUnlikeTexts.ts';
import { readSpec, type SpecFile } from './spec/readSpec.ts';

/** What is wrong with a spec that its schema lets pass. */
function findUnfit(file: SpecFile, facts: Facts | null): readonly Problem[] {
  const faults = [...findRepeats(file), ...findMiswritten(file)];
  if (facts === null) return faults;
  const misnamed = [...faults, ...findUnknownNames(file, facts)];
  const unbound = findUnboundTexts(file, facts);
  // What has a name that leads nowhere does not say what it was to say.
  const nameless = [...misnamed, ...unbound].map(({ field }) => field);
  const breaches = findBreaches(file, facts).filter(({ field }) => !nameless.includes(field));
  const problems = [...misnamed, ...breaches];
  // A spec with unknown names or broken rules need not fit together: what is wrong was said.
  return [...unbound, ...(problems.length > 0 ? problems : findMisfits(file, facts))];
}

/** Charts that want one place in the gallery, each told at the later. */
const findRivals = (files: readonly SpecFile[]): readonly Problem[] =>
  files.flatMap(({ spec: { order }, problemAt }, index) => {
    const rival = files.slice(0, index).find((other) => other.spec.order === order);
    if (rival === undefined) return [];
    return [
      problemAt(['order'], `a place of its own: ${rival.id} has this one`, 'Take another number.'),
    ];
  });

/** The paths of the specs in a folder; throws an `InputError` where there is no such folder. */
export const listCharts = (dir: string): readonly string[] =>
  listNames(dir)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${dir}/${name}`);

/**
 * Reads every spec of a folder and binds it to the facts; pushes all that is wrong in all of them, honest-chart
 * rules included, or, without facts, as much as a spec says of itself. The charts that are well come in the order of
 * the gallery.
 */
export function loadCharts(
  dir: string,
  facts: Facts | null,
  problems: Problem[],
): readonly Chart[] {
  const charts: Chart[] = [];
  const files = listCharts(dir).flatMap(
    (path) => readSpec(path, readText(path).source, problems) ?? [],
  );
  for (const file of files) {
    const unfit = findUnfit(file, facts);
    problems.push(...unfit);
    if (unfit.length > 0) continue;
    problems.push(...findUnlikeTexts(file));
    if (facts === null) continue;
    const chart = defineChart(file, facts);
    charts.push(chart);
    problems.push(...findLongTexts(chart));
  }
  problems.push(...findRivals(files));
  const drawn = new Set(
    charts.flatMap(({ sources }) =>
      sources.flatMap(({ figures }) => figures.map((figure) => figure.id)),
    ),
  );
  return charts.map((chart) => ({ ...chart, drawn })).toSorted((a, b) => a.order - b.order);
}
