import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { loadCharts } from '../../../src/charts/loadCharts.ts';
import { InputError, type Problem } from '../../../src/lib/errors.ts';
import { expectFile } from '../../support/expect-file.ts';
import { projectRoot } from '../../support/project-root.ts';

const { facts, charts } = loadEdition();
const CASES = 'tests/fixtures/charts';
const cases = readdirSync(`${projectRoot}/${CASES}`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The message with which a folder of specs is refused. */
function refusalOf(dir: string): string {
  const problems: Problem[] = [];
  loadCharts(dir, facts, problems);
  if (problems.length > 0) return new InputError(problems).message;
  throw new Error(`${dir} was accepted: no problem was found in it.`);
}

describe('loadCharts(tests/fixtures/charts/<case>, facts, problems) fails with the message in expected.txt', () => {
  it('has cases', () => {
    expect(cases.length).toBeGreaterThan(15);
  });

  it.each(cases)('%s', (name) => {
    expectFile(`${projectRoot}/${CASES}/${name}/expected.txt`, refusalOf(`${CASES}/${name}`));
  });

  it.each(cases)('%s: with file, line and column', (name) => {
    expect(refusalOf(`${CASES}/${name}`)).toMatch(
      new RegExp(`^${CASES}/${name}/input\\.yaml:[1-9]\\d*:[1-9]\\d*`, 'm'),
    );
  });
});

describe('loadCharts(content/charts, facts, problems)', () => {
  it('gives the charts in the order of the gallery, no two at one place', () => {
    const orders = charts.map(({ order }) => order);
    expect(orders).toEqual([...new Set(orders)].toSorted((a, b) => a - b));
  });
});
