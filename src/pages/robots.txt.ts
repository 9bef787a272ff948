import type { APIRoute } from 'astro';
import { paths } from '../lib/paths.ts';
import { address } from '../publish/address.ts';

/** Everything may be read; what should not be listed says so itself, and has to be read for that. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow:\n\nSitemap: ${address(paths.sitemap())}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
