import type { APIRoute } from 'astro';
import { loadEdition } from '../../../../charts/edition.ts';
import type { Language } from '../../../../lib/language.ts';
import { localePaths } from '../../../../lib/locale.ts';
import type { ShareKind } from '../../../../lib/paths.ts';
import { loadTold, TOLD_ROOMS, type ToldRoom } from '../../../../render/image/loadTold.ts';
import { renderToldPng, toldNames } from '../../../../render/image/toldImages.ts';

export const getStaticPaths = () =>
  localePaths().flatMap(({ params, props }) =>
    TOLD_ROOMS.flatMap((room) =>
      [...loadTold(room, props.lang).keys()].flatMap((slug) =>
        toldNames(room, slug).map(({ name, kind }) => ({
          params: { ...params, room, name },
          props: { ...props, room, slug, kind },
        })),
      ),
    ),
  );

interface Props {
  lang: Language;
  room: ToldRoom;
  slug: string;
  kind: ShareKind;
}

export const GET: APIRoute<Props> = async ({ props: { lang, room, slug, kind } }) => {
  const told = loadTold(room, lang).get(slug);
  if (told === undefined) throw new Error(`There is no text ${slug} among the ${room}.`);
  const image = await renderToldPng(told, kind, loadEdition().facts);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
