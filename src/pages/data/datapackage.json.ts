import type { APIRoute } from 'astro';
import { loadEdition } from '../../charts/edition.ts';
import { deriveDataPackage } from '../../publish/dataPackage.ts';
import { renderJson } from '../../publish/renderJson.ts';
import { loadTableFiles } from '../../publish/tableFile.ts';

export const GET: APIRoute = () =>
  new Response(renderJson(deriveDataPackage(loadEdition().facts, loadTableFiles())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
