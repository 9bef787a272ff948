import type { Problem } from '../../lib/errors.ts';
import type { YamlPath } from '../../lib/yaml/parseYaml.ts';
import { readYaml, type YamlFile } from '../../lib/yaml/readYaml.ts';
import { type ChartSpec, chartSpec } from './spec.ts';

/** A place in a spec: the keys that lead to it. */
export type SpecPath = YamlPath;

/** A spec with the way back to its file, for problems that only show later. */
export interface SpecFile extends Pick<YamlFile<ChartSpec>, 'problemAt'> {
  readonly id: string;
  readonly spec: ChartSpec;
}

/** The id of a chart is the name of its file. */
export const idOfSpec = (file: string): string => file.replace(/^.*\/|\.yaml$/g, '');

/** Parses one YAML spec; pushes what is wrong, each with its line and column, and then gives `null`. */
export function readSpec(file: string, source: string, problems: Problem[]): SpecFile | null {
  const read = readYaml(file, source, chartSpec, 'a chart', problems);
  if (read === null) return null;
  const { value: spec, problemAt } = read;
  return { id: idOfSpec(file), spec, problemAt };
}
