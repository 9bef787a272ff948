import type { APIRoute } from 'astro';
import { loadEdition } from '../../charts/edition.ts';
import { deriveDataPackage } from '../../publish/archive/dataPackage.ts';
import { loadTableFiles } from '../../publish/archive/tableFile.ts';
import { renderJson } from '../../publish/renderJson.ts';

export const GET: APIRoute = () =>
  new Response(renderJson(deriveDataPackage(loadEdition().facts, loadTableFiles())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
