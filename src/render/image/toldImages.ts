import type { Facts } from '../../figures/facts.ts';
import { localize, paths, SHARE_KINDS, type ShareKind } from '../../lib/paths.ts';
import { site } from '../../site.ts';
import { loadPalette } from '../palette.ts';
import { refuseMissingGlyphs } from './glyphs.ts';
import { rasterize } from './rasterize.ts';
import { CARD, SQUARE } from './share.ts';
import type { ShareImage } from './shareImages.ts';
import { renderOutlined } from './svg.ts';
import { describeTold, type Told } from './tellText.ts';
import { layoutTold } from './told.ts';

type Room = Parameters<typeof paths.textImage>[0];

/** The pictures that links to a text are previewed with; `room` is the folder that the text stands in. */
export function toldImages(
  told: Told,
  room: Room,
  slug: string,
): Readonly<Record<ShareKind, ShareImage>> {
  const of = (kind: ShareKind, { width, height }: { width: number; height: number }) => ({
    path: localize(paths.textImage(room, slug, kind), told.lang),
    width,
    height,
    alt: describeTold(told),
  });
  return { card: of('card', CARD), square: of('square', SQUARE) };
}

/** The file names of such pictures without their ending, for `getStaticPaths`. */
export const toldNames = (room: Room, slug: string): { name: string; kind: ShareKind }[] =>
  SHARE_KINDS.map((kind) => ({
    kind,
    name: paths.textImage(room, slug, kind).replace(/^.*\/|\.png$/g, ''),
  }));

/** Makes one of them, or takes it from an earlier build; throws where a face lacks a character of the text. */
export async function renderToldPng(told: Told, kind: ShareKind, facts: Facts): Promise<Buffer> {
  const sheet = layoutTold(told, kind, facts, loadPalette());
  refuseMissingGlyphs(sheet, `the ${kind} of “${told.title}”`);
  const texts = {
    Title: sheet.title,
    Description: sheet.description,
    Copyright: `${site.name[told.lang]}, ${site.licence.data.name}`,
  };
  return rasterize(renderOutlined(sheet), { density: 1, texts });
}
