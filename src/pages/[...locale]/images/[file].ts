import type { APIRoute } from 'astro';
import { type Edition, loadEdition } from '../../../charts/edition.ts';
import { localePaths } from '../../../lib/locale.ts';
import { paths } from '../../../lib/paths.ts';
import { type ImageRequest, listImages, renderImage } from '../../../render/image.ts';
import { makeAhead } from '../../../render/image-ahead.ts';

export function getStaticPaths() {
  const images = listImages(loadEdition());
  return localePaths().flatMap(({ params, props }) =>
    images
      .filter(({ lang }) => lang === props.lang)
      .map((request) => ({
        params: { ...params, file: paths.image(request.id, request.kind).split('/').at(-1) },
        props: { request },
      })),
  );
}

const TYPES = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' } as const;

let ahead: ReturnType<typeof makeAhead> | null = null;

/** In a build all images are wanted: the first that is asked for starts them all. */
function make(edition: Edition, request: ImageRequest): Promise<string | Buffer> {
  if (import.meta.env.DEV) return renderImage(edition, request);
  ahead ??= makeAhead(edition);
  return ahead(request);
}

export const GET: APIRoute<{ request: ImageRequest }> = async ({ props, params }) => {
  const image = await make(loadEdition(), props.request);
  const type = params['file']?.endsWith('.svg') ? TYPES.svg : TYPES.png;
  return new Response(typeof image === 'string' ? image : new Uint8Array(image), {
    headers: { 'Content-Type': type },
  });
};
