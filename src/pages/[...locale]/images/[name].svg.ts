import type { APIRoute } from 'astro';
import { loadEdition } from '../../../charts/edition.ts';
import { type ImageRequest, renderSvgImage } from '../../../render/image/image.ts';
import { imagePaths } from '../../../render/image/paths.ts';

export const getStaticPaths = () => imagePaths(loadEdition(), '.svg');

export const GET: APIRoute<{ request: ImageRequest }> = ({ props }) =>
  new Response(renderSvgImage(loadEdition(), props.request), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
