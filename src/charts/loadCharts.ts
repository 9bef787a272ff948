import { readdirSync, readFileSync } from 'node:fs';
import type { Facts } from '../figures/facts.ts';
import { InputError, type Problem } from '../lib/errors.ts';
import { type Chart, defineChart } from './chart.ts';
import { findLongTexts } from './findLongTexts.ts';
import { findRepeats } from './findRepeats.ts';
import { findUnknownNames } from './findUnknownNames.ts';
import { findUnlikeTexts } from './findUnlikeTexts.ts';
import { findBreaches } from './judge/judgeSpec.ts';
import { readSpec, type SpecFile, type SpecPath } from './readSpec.ts';
import { stringsIn } from './walkSpec.ts';

/** Where in a spec the words of an error stand: the view, text or list item that names the id. */
function pathOf(file: SpecFile, message: string): SpecPath {
  const said = message.split(/[^a-z0-9-]+/);
  const found = stringsIn(file.spec).find(({ value }) =>
    (value.match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g) ?? []).some((name) => said.includes(name)),
  );
  return found?.path ?? [];
}

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
    const unfit = [
      ...findRepeats(file),
      ...findUnknownNames(file, facts),
      ...findBreaches(file, facts),
    ];
    problems.push(...unfit);
    // A spec with unknown names or broken rules need not fit together: what is wrong was said.
    if (unfit.length > 0) continue;
    try {
      const chart = defineChart(file, facts);
      charts.push(chart);
      problems.push(...findLongTexts(chart), ...findUnlikeTexts(file));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      problems.push(
        file.problemAt(
          pathOf(file, message),
          'a spec that fits the data',
          /[.?]$/.test(message) ? message : `${message}.`,
        ),
      );
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  const drawn = new Set(
    charts.flatMap(({ sources }) =>
      sources.flatMap(({ figures }) => figures.map((figure) => figure.id)),
    ),
  );
  return charts.map((chart) => ({ ...chart, drawn })).toSorted((a, b) => a.order - b.order);
}
