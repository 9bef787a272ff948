import type { APIRoute } from 'astro';
import type { Chart } from '../../charts/chart.ts';
import { loadEdition } from '../../charts/edition.ts';
import { renderChartCsv } from '../../publish/sheets/chartCsv.ts';

export function getStaticPaths() {
  return loadEdition().charts.map((chart) => ({ params: { id: chart.id }, props: { chart } }));
}

export const GET: APIRoute<{ chart: Chart }> = ({ props }) =>
  new Response(renderChartCsv(props.chart), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
