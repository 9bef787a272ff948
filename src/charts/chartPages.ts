import type { Language } from '../lib/language.ts';
import { type LocaleParams, localePaths } from '../lib/locale.ts';
import type { Chart } from './chart.ts';
import type { Edition } from './edition.ts';

/** What a page of one chart in one language is made for. */
export interface ChartPage {
  readonly params: LocaleParams & { readonly id: string };
  readonly props: { readonly lang: Language; readonly id: string };
}

/** One page a chart and language, for `getStaticPaths` of whatever stands under a chart's id. */
export function chartPages({ charts }: Edition): ChartPage[] {
  return localePaths().flatMap(({ params, props }) =>
    charts.map(({ id }) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}

/** The chart of such a page, out of the edition as it is now; throws where it is gone. */
export function findChart({ charts }: Edition, id: string): Chart {
  const chart = charts.find((candidate) => candidate.id === id);
  if (chart === undefined) throw new Error(`There is no chart ${id}.`);
  return chart;
}
