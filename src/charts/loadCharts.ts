import { readdirSync, readFileSync } from 'node:fs';
import { typedDigits } from '../figures/bind.ts';
import type { Facts } from '../figures/facts.ts';
import { InputError, type Problem } from '../lib/errors.ts';
import { type Chart, defineChart } from './chart.ts';
import { readSpec, type SpecFile, type SpecPath } from './readSpec.ts';

/** Every text of a spec with its place in the file. */
function* textsOf(
  value: unknown,
  path: SpecPath = [],
): Generator<{ path: SpecPath; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if ((key === 'zh' || key === 'en') && typeof inner === 'string')
      yield { path: place, text: inner };
    else yield* textsOf(inner, place);
  }
}

/** A digit in a text is a number that nobody checks: it must be bound to a figure instead. */
function checkTexts(file: SpecFile, problems: Problem[]): void {
  for (const { path, text } of textsOf(file.spec)) {
    const typed = typedDigits(text);
    if (typed === null) continue;
    problems.push(
      file.problemAt(
        path,
        `no digits in a text: ${typed.run} is typed by hand`,
        'Name the figure or derived number instead, as in {service-sites-2022}.',
      ),
    );
  }
}

/** Where in a spec the words of an error stand: the view, text or list item that names the id. */
function pathOf(file: SpecFile, message: string): SpecPath {
  const search = (value: unknown, path: SpecPath): SpecPath | null => {
    if (typeof value === 'string') {
      const names = value.match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g) ?? [];
      return names.some((name) => message.split(/[^a-z0-9-]+/).includes(name)) ? path : null;
    }
    if (typeof value !== 'object' || value === null) return null;
    for (const [key, inner] of Object.entries(value)) {
      const found = search(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      if (found !== null) return found;
    }
    return null;
  };
  return search(file.spec, []) ?? [];
}

/**
 * Reads every spec of a folder and binds it to the facts; throws an `InputError` with all that is wrong
 * in all of them. The charts come in the order of the gallery.
 */
export function loadCharts(dir: string, facts: Facts): readonly Chart[] {
  const problems: Problem[] = [];
  const charts: Chart[] = [];
  for (const name of readdirSync(dir)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()) {
    const file = readSpec(`${dir}/${name}`, readFileSync(`${dir}/${name}`, 'utf8'), problems);
    if (file === null) continue;
    checkTexts(file, problems);
    try {
      charts.push(defineChart(file.id, file.spec, facts));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      problems.push(
        file.problemAt(pathOf(file, message), 'a spec that fits the data', `${message}.`),
      );
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return charts.toSorted((a, b) => a.order - b.order);
}
