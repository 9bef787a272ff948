import type { APIRoute } from 'astro';
import { loadEdition } from '../../../../charts/edition.ts';
import type { Language } from '../../../../lib/language.ts';
import { localePaths } from '../../../../lib/locale.ts';
import type { ShareKind } from '../../../../lib/paths.ts';
import { loadStories } from '../../../../prose/loadStories.ts';
import { tellStory } from '../../../../render/told.ts';
import { renderToldPng, toldNames } from '../../../../render/toldImages.ts';

export const getStaticPaths = () =>
  localePaths().flatMap(({ params, props }) =>
    loadStories(props.lang).flatMap(({ slug }) =>
      toldNames('stories', slug).map(({ name, kind }) => ({
        params: { ...params, name },
        props: { ...props, slug, kind },
      })),
    ),
  );

interface Props {
  lang: Language;
  slug: string;
  kind: ShareKind;
}

export const GET: APIRoute<Props> = async ({ props: { lang, slug, kind } }) => {
  const { facts } = loadEdition();
  const story = loadStories(lang).find((candidate) => candidate.slug === slug);
  if (story === undefined) throw new Error(`There is no story ${slug}.`);
  const image = await renderToldPng(tellStory(story, facts), kind, facts);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
