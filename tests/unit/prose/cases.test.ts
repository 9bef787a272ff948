import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import { deriveFacts } from '../../../src/figures/facts.ts';
import { InputError } from '../../../src/lib/errors.ts';
import { findProblems } from '../../../src/prose/check/findProblems.ts';
import { readTables } from '../../../src/tables/index.ts';
import { expectFile } from '../../support/expect-file.ts';
import { overlay } from '../tables/overlay.ts';

const ROOT = join(import.meta.dirname, '../../fixtures/prose');
const cases = readdirSync(ROOT);
const facts = deriveFacts(readTables(overlay(null)));

/** All that the checks look at in a chart. Each view compares how many employers there were, and sites. */
const chartOf = (id: string, ...views: string[]) => {
  const home = id === 'huidong-chart' ? { id: 'huidong' } : facts.regions[0];
  const numbers = ['contest-firms-2018', 'sites-2022'].map((number) => ({ id: number }));
  const form = { scales: () => [{ as: 'ranking', numbers }] };
  return { id, home, views: views.map((view) => ({ id: view, form })) } as unknown as Chart;
};
const charts = [
  chartOf('hardship-chart', 'dots'),
  chartOf('sites-chart', 'parts', 'growth'),
  chartOf('huidong-chart', 'parts'),
];
const edition = { facts, charts, faulty: new Map() };

/** A case is a Chinese page, unless its name begins with `en-`, `story`, `review` or both. A new case needs no code. */
describe('findProblems(tests/fixtures/prose/<case>/input.mdx) finds what expected.txt says', () => {
  it('has cases', () => {
    expect(cases.length).toBeGreaterThan(15);
  });

  it.each(cases)('%s', (name) => {
    const lang = name.startsWith('en-') ? 'en' : 'zh';
    const source = readFileSync(join(ROOT, name, 'input.mdx'), 'utf8');
    const kind = /^(?:en-)?story/.test(name)
      ? 'stories'
      : /^(?:en-)?review/.test(name)
        ? 'reviews'
        : 'pages';
    const path = `content/${kind}/${lang}/input.mdx`;
    const problems = findProblems({ path, source }, lang, edition);
    const message =
      problems.length === 0 ? 'No problem was found.\n' : new InputError(problems).message;

    expectFile(join(ROOT, name, 'expected.txt'), message);
  });
});
