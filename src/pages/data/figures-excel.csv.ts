import type { APIRoute } from 'astro';
import { loadEdition } from '../../charts/edition.ts';
import { renderFiguresExcel } from '../../publish/sheets/figuresExcel.ts';

export const GET: APIRoute = () =>
  new Response(renderFiguresExcel(loadEdition().facts), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
