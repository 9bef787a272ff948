import type { APIRoute } from 'astro';
import { loadEdition } from '../../../charts/edition.ts';
import { makeAhead } from '../../../render/image/ahead.ts';
import { type ImageRequest, renderPngImage } from '../../../render/image/image.ts';
import { imagePaths } from '../../../render/image/paths.ts';

export const getStaticPaths = () => imagePaths(loadEdition(), '.png');

export const GET: APIRoute<{ request: ImageRequest }> = async ({ props: { request } }) => {
  const edition = loadEdition();
  // A build wants all of them; a reader of the development server, one.
  const make = import.meta.env.PROD ? makeAhead(edition) : () => renderPngImage(edition, request);
  return new Response(new Uint8Array(await make(request)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
