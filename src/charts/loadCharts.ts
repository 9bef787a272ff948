import { readdirSync, readFileSync } from 'node:fs';
import type { Facts } from '../figures/facts.ts';
import { InputError, type Problem } from '../lib/errors.ts';
import { type Chart, defineChart } from './chart.ts';
import { findBreaches } from './judge/judgeSpec.ts';
import { findLongTexts } from './spec/findLongTexts.ts';
import { findMisfits } from './spec/findMisfits.ts';
import { findRepeats } from './spec/findRepeats.ts';
import { findUnknownNames } from './spec/findUnknownNames.ts';
import { findUnlikeTexts } from './spec/findUnlikeTexts.ts';
import { readSpec, type SpecFile } from './spec/readSpec.ts';

/** What is wrong with a spec that its schema lets pass. */
function findUnfit(file: SpecFile, facts: Facts): readonly Problem[] {
  const problems = [
    ...findRepeats(file),
    ...findUnknownNames(file, facts),
    ...findBreaches(file, facts),
  ];
  // A spec with unknown names or broken rules need not fit together: what is wrong was said.
  return problems.length > 0 ? problems : findMisfits(file, facts);
}

/** Charts that want one place in the gallery, each told at the later. */
const findRivals = (charts: readonly Chart[]): readonly Problem[] =>
  charts.flatMap(({ order, file }, index) => {
    const rival = charts.slice(0, index).find((other) => other.order === order);
    if (rival === undefined) return [];
    return [
      file.problemAt(
        ['order'],
        `a place of its own: ${rival.id} has this one`,
        'Take another number.',
      ),
    ];
  });

/**
 * Reads every spec of a folder and binds it to the facts; throws an `InputError` with all that is wrong
 * in all of them, honest-chart rules included. The charts come in the order of the gallery.
 */
export function loadCharts(dir: string, facts: Facts): readonly Chart[] {
  const problems: Problem[] = [];
  const charts: Chart[] = [];
  for (const name of readdirSync(dir)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()) {
    const file = readSpec(`${dir}/${name}`, readFileSync(`${dir}/${name}`, 'utf8'), problems);
    if (file === null) continue;
    const unfit = findUnfit(file, facts);
    problems.push(...unfit);
    if (unfit.length > 0) continue;
    const chart = defineChart(file, facts);
    charts.push(chart);
    problems.push(...findLongTexts(chart), ...findUnlikeTexts(file));
  }
  problems.push(...findRivals(charts));
  if (problems.length > 0) throw new InputError(problems);
  const drawn = new Set(
    charts.flatMap(({ sources }) =>
      sources.flatMap(({ figures }) => figures.map((figure) => figure.id)),
    ),
  );
  return charts.map((chart) => ({ ...chart, drawn })).toSorted((a, b) => a.order - b.order);
}
