import { InputError } from '../lib/errors.ts';
import type { Language } from '../lib/language.ts';
import { type LocaleParams, localePaths } from '../lib/locale.ts';
import type { Chart } from './chart.ts';
import { chartIds, type Edition } from './edition.ts';

/** What a page of one chart in one language is made for. */
export interface ChartPage {
  readonly params: LocaleParams & { readonly id: string };
  readonly props: { readonly lang: Language; readonly id: string };
}

/** One page a chart and language, for `getStaticPaths` of whatever stands under a chart's id. */
export function chartPages(edition: Edition): ChartPage[] {
  return localePaths().flatMap(({ params, props }) =>
    chartIds(edition).map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}

/** The chart of such a page, out of the edition as it is now; throws an `InputError` with what is wrong with it, and where it is gone. */
export function findChart({ charts, faulty }: Edition, id: string): Chart {
  const chart = charts.find((candidate) => candidate.id === id);
  if (chart !== undefined) return chart;
  const problems = faulty.get(id);
  throw problems === undefined ? new Error(`There is no chart ${id}.`) : new InputError(problems);
}
