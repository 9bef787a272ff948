import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { findMissingCharts } from '../../../src/charts/findMissingCharts.ts';
import { formatProblem } from '../../../src/lib/errors.ts';

const { facts, charts } = loadEdition();

describe('findMissingCharts(charts, reports)', () => {
  it('finds nothing in the edition', () => {
    expect(findMissingCharts(charts, facts.reports)).toEqual([]);
  });

  it('names the report whose numbers no chart shows, at its row', () => {
    const some = charts.filter(({ id }) => id !== 'numbers-huidong');
    expect(findMissingCharts(some, facts.reports).map(formatProblem)).toMatchInlineSnapshot(`
      [
        "data/reports.csv:6:1  id
        seen      "huidong-rectification-2024"
        expected  a report whose numbers a chart shows, every one: its page begins with it
        fix       Write a spec in content/charts/ with a view of form strip and report: huidong-rectification-2024.",
      ]
    `);
  });

  it('names every report, and the mark of the charts to be seen first, where there is no chart', () => {
    const problems = findMissingCharts([], facts.reports);
    expect(problems.map(({ seen, field }) => seen ?? field)).toEqual([
      ...facts.reports.map(({ id }) => id),
      'headline',
    ]);
  });
});
