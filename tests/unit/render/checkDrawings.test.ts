import { expect, it } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import { loadEdition } from '../../../src/charts/edition.ts';
import { InputError } from '../../../src/lib/errors.ts';
import { checkDrawings } from '../../../src/render/drawing/checkDrawings.ts';

const edition = loadEdition();

/** The chart with drawings from which every mark has gone. */
const emptied = (chart: Chart): Chart => ({
  ...chart,
  views: chart.views.map((view) => ({
    ...view,
    form: {
      ...view.form,
      draw: (...given: Parameters<typeof view.form.draw>) => ({
        ...view.form.draw(...given),
        marks: [],
      }),
    },
  })),
});

it('checkDrawings(edition) passes the charts of the project', () => {
  expect(() => checkDrawings(edition)).not.toThrow();
});

it('checkDrawings(edition) names every chart whose drawings break a rule, not the first alone', () => {
  const broken = ['hardship-households', 'service-sites'];
  const charts = edition.charts.map((chart) =>
    broken.includes(chart.id) ? emptied(chart) : chart,
  );
  try {
    checkDrawings({ ...edition, charts });
    expect.fail('Drawings without a mark were accepted.');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const files = new Set(error.problems.map(({ file }) => file));
    expect([...files].toSorted()).toEqual(broken.map((id) => `content/charts/${id}.yaml`));
  }
});
