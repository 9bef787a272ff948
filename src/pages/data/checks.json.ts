import type { APIRoute } from 'astro';
import { loadEdition } from '../../charts/edition.ts';
import { deriveChecksJson } from '../../publish/checksJson.ts';
import { renderJson } from '../../publish/renderJson.ts';

export const GET: APIRoute = () =>
  new Response(renderJson(deriveChecksJson(loadEdition().facts)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
