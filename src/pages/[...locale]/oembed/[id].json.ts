import type { APIRoute } from 'astro';
import type { Chart } from '../../../charts/chart.ts';
import { loadEdition } from '../../../charts/edition.ts';
import type { Language } from '../../../lib/language.ts';
import { localePaths } from '../../../lib/locale.ts';
import { renderRich } from '../../../render/oembed.ts';

interface Props {
  chart: Chart;
  lang: Language;
}

export function getStaticPaths() {
  return localePaths().flatMap(({ params, props }) =>
    loadEdition().charts.map((chart) => ({
      params: { ...params, id: chart.id },
      props: { ...props, chart },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { chart, lang } }) =>
  new Response(renderRich(chart, loadEdition().facts, lang), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
