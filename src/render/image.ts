import type { Edition } from '../charts/edition.ts';
import { LANGUAGES, type Language } from '../lib/language.ts';
import { IMAGE_KINDS, type ImageKind, localize, paths } from '../lib/paths.ts';
import { site } from '../site.ts';
import { refuseMissingGlyphs } from './image-glyphs.ts';
import type { Subject } from './image-parts.ts';
import { rasterize } from './image-rasterize.ts';
import { layoutCard, layoutSquare } from './image-share.ts';
import type { Sheet } from './image-sheet.ts';
import { renderOutlined, renderSvg } from './image-svg.ts';
import { layoutWechat } from './image-wechat.ts';
import { layoutWide } from './image-wide.ts';
import { addressOf } from './image-words.ts';
import { loadPalette } from './palette.ts';

/** One image of one chart in one language. */
export interface ImageRequest {
  readonly id: string;
  readonly lang: Language;
  readonly kind: ImageKind;
}

/** How each kind is laid out, and how many pixels it has to a unit; an SVG has none. */
const KINDS = {
  svg: { layout: layoutWide, density: null },
  outlined: { layout: layoutWide, density: null },
  png: { layout: layoutWide, density: 2 },
  wechat: { layout: layoutWechat, density: 1 },
  card: { layout: layoutCard, density: 1 },
  square: { layout: layoutSquare, density: 1 },
} as const satisfies Record<
  ImageKind,
  { layout: (subject: Subject) => Sheet; density: number | null }
>;

/** Every image of an edition. */
export function listImages({ charts }: Edition): readonly ImageRequest[] {
  return LANGUAGES.flatMap((lang) =>
    charts.flatMap(({ id }) => IMAGE_KINDS.map((kind) => ({ id, lang, kind }))),
  );
}

function subjectOf({ facts, charts }: Edition, { id, lang }: ImageRequest): Subject {
  const chart = charts.find((candidate) => candidate.id === id);
  if (chart === undefined) throw new Error(`There is no chart ${id}.`);
  return { chart, facts, lang, palette: loadPalette() };
}

/** Lays an image out: every line broken, every mark coloured and placed. */
export function layoutImage(edition: Edition, request: ImageRequest): Sheet {
  const sheet = KINDS[request.kind].layout(subjectOf(edition, request));
  refuseMissingGlyphs(sheet, localize(paths.image(request.id, request.kind), request.lang));
  return sheet;
}

/** Makes an image: the text of an SVG, or the bytes of a PNG. */
export async function renderImage(
  edition: Edition,
  request: ImageRequest,
): Promise<string | Buffer> {
  const subject = subjectOf(edition, request);
  const { density } = KINDS[request.kind];
  const sheet = layoutImage(edition, request);
  if (request.kind === 'svg') return renderSvg(sheet, subject.palette);
  const outlined = renderOutlined(sheet);
  if (density === null) return outlined;
  const texts = {
    Title: sheet.title,
    Description: sheet.description,
    Copyright: `${site.name[subject.lang]}, ${site.licence.data.name}`,
    Source: addressOf(subject),
  };
  return rasterize(outlined, { density, texts });
}
