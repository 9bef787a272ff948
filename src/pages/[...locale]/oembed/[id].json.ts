import type { APIRoute } from 'astro';
import { type ChartPage, chartPages, findChart } from '../../../charts/chartPages.ts';
import { loadEdition } from '../../../charts/edition.ts';
import { renderRich } from '../../../render/embed/oembed.ts';

export const getStaticPaths = () => chartPages(loadEdition());

export const GET: APIRoute<ChartPage['props']> = ({ props: { id, lang } }) => {
  const edition = loadEdition();
  return new Response(renderRich(findChart(edition, id), edition.facts, lang), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
