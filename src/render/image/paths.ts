import type { Edition } from '../../charts/edition.ts';
import { type LocaleParams, localePaths } from '../../lib/locale.ts';
import { paths } from '../../lib/paths.ts';
import { type ImageRequest, listImages } from './image.ts';

/** The addresses of all images whose file ends with `ending`, for `getStaticPaths`. */
export function imagePaths(
  edition: Edition,
  ending: '.svg' | '.png',
): { params: LocaleParams & { name: string }; props: { request: ImageRequest } }[] {
  const images = listImages(edition).map((request) => ({
    request,
    file: paths.image(request.id, request.kind).replace(/^.*\//, ''),
  }));
  return localePaths().flatMap(({ params, props }) =>
    images
      .filter(({ request, file }) => request.lang === props.lang && file.endsWith(ending))
      .map(({ request, file }) => ({
        params: { ...params, name: file.slice(0, -ending.length) },
        props: { request },
      })),
  );
}
