import { findChart } from '../../charts/chartPages.ts';
import type { Edition } from '../../charts/edition.ts';
import { LANGUAGES, type Language } from '../../lib/language.ts';
import { IMAGE_KINDS, type ImageKind, localize, paths } from '../../lib/paths.ts';
import { site } from '../../site.ts';
import { loadPalette } from '../palette.ts';
import { refuseMissingGlyphs } from './glyphs.ts';
import type { Subject } from './parts.ts';
import { PNG_DENSITY } from './pictureSize.ts';
import { rasterize } from './rasterize.ts';
import { layoutCard, layoutSquare } from './share.ts';
import type { Sheet } from './sheet.ts';
import { renderOutlined, renderSvg } from './svg.ts';
import { layoutWechat } from './wechat.ts';
import { layoutWide } from './wide.ts';
import { addressOf } from './words.ts';

/** One image of one chart in one language. */
export interface ImageRequest {
  readonly id: string;
  readonly lang: Language;
  readonly kind: ImageKind;
}

/** How each kind is laid out, and how many pixels it has to a unit. */
const KINDS: Readonly<Record<ImageKind, { layout: (subject: Subject) => Sheet; density: number }>> =
  {
    svg: { layout: layoutWide, density: 1 },
    outlined: { layout: layoutWide, density: 1 },
    png: { layout: layoutWide, density: PNG_DENSITY },
    wechat: { layout: layoutWechat, density: 1 },
    card: { layout: layoutCard, density: 1 },
    square: { layout: layoutSquare, density: 1 },
  };

/** Every image of an edition. */
export function listImages({ charts }: Edition): readonly ImageRequest[] {
  return LANGUAGES.flatMap((lang) =>
    charts.flatMap(({ id }) => IMAGE_KINDS.map((kind) => ({ id, lang, kind }))),
  );
}

function subjectOf(edition: Edition, { id, lang }: ImageRequest): Subject {
  const chart = findChart(edition, id);
  return { chart, facts: edition.facts, lang, palette: loadPalette() };
}

/** Lays an image out: every line broken, every mark coloured and placed. */
export function layoutImage(edition: Edition, request: ImageRequest): Sheet {
  const sheet = KINDS[request.kind].layout(subjectOf(edition, request));
  refuseMissingGlyphs(sheet, localize(paths.image(request.id, request.kind), request.lang));
  return sheet;
}

/** Makes an image that is an SVG: with text as text, or as paths. */
export function renderSvgImage(edition: Edition, request: ImageRequest): string {
  const sheet = layoutImage(edition, request);
  return request.kind === 'outlined' ? renderOutlined(sheet) : renderSvg(sheet, loadPalette());
}

/** Makes an image that is a PNG, or takes it from an earlier build. */
export async function renderPngImage(edition: Edition, request: ImageRequest): Promise<Buffer> {
  const sheet = layoutImage(edition, request);
  const texts = {
    Title: sheet.title,
    Description: sheet.description,
    Copyright: `${site.name[request.lang]}, ${site.licence.data.name}`,
    Source: addressOf(subjectOf(edition, request)),
  };
  return rasterize(renderOutlined(sheet), { density: KINDS[request.kind].density, texts });
}
