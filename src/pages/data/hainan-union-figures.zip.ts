import type { APIRoute } from 'astro';
import { loadEdition } from '../../charts/edition.ts';
import { renderArchive } from '../../publish/archive/archive.ts';
import { loadTableFiles } from '../../publish/archive/tableFile.ts';

export const GET: APIRoute = () =>
  new Response(renderArchive(loadEdition().facts, loadTableFiles()), {
    headers: { 'Content-Type': 'application/zip' },
  });
