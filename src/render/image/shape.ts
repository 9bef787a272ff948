import { Blob, Direction, Face, Feature, Font, Buffer as Letters, shape } from 'harfbuzzjs';
import { LANGUAGE_TAGS, type Language } from '../../lib/language.ts';
import { readFont } from '../fonts/readFont.ts';
import { type FaceId, imageFaces } from './faces.ts';
import { type Outline, printOutline, relativeOutline } from './outline.ts';
import { spaceBetween } from './space.ts';

/** A line of text in one face, set by HarfBuzz; lengths in units of the font, `perEm` to the size. */
export interface Shaped {
  readonly perEm: number;
  readonly width: number;
  /** How far the line has come before each character of the text, and after the last. */
  readonly places: readonly number[];
  /** The characters that the font has no glyph for. */
  readonly missing: readonly string[];
  /** The letters as one path, upwards from the baseline. */
  readonly outline: () => string;
}

interface Opened {
  readonly font: Font;
  readonly perEm: number;
  readonly outlines: Map<number, Outline>;
  readonly lines: Map<string, Shaped>;
}

const opened = new Map<FaceId, Opened>();

function open(id: FaceId): Opened {
  const before = opened.get(id);
  if (before !== undefined) return before;
  const face = new Face(new Blob(readFont(imageFaces[id].source)));
  const font = { font: new Font(face), perEm: face.upem, outlines: new Map(), lines: new Map() };
  opened.set(id, font);
  return font;
}

/** In Chinese, quotation marks and apostrophes are as wide as a Han character; in English they are not. */
const WIDTHS = { zh: [], en: [new Feature('pwid', 1)] } as const;

/** The dot between two words is as wide as a Han character in every language; half is enough between blanks. */
const narrowDots = (text: string) =>
  [...text.matchAll(/·/g)].map(({ index }) => new Feature('halt', 1, index, index + 1));

const SCRIPTS = { zh: 'Hani', en: 'Latn' } as const;

/** Sets a line; the same line is set once. `spaced` puts an eighth of an em between Han and Latin, as in prose. */
export function shapeLine(text: string, id: FaceId, lang: Language, spaced: boolean): Shaped {
  const { font, perEm, outlines, lines } = open(id);
  const key = `${lang}${spaced}${text}`;
  const before = lines.get(key);
  if (before !== undefined) return before;

  // Let HarfBuzz choose and place the glyphs.
  const letters = new Letters();
  letters.addText(text);
  letters.setDirection(Direction.LTR);
  letters.setScript(SCRIPTS[lang]);
  letters.setLanguage(LANGUAGE_TAGS[lang]);
  shape(font, letters, [...WIDTHS[lang], ...narrowDots(text)]);
  const glyphs = letters.getGlyphInfosAndPositions();

  // Move them apart or together where Chinese wants it.
  const places: number[] = [];
  const missing: string[] = [];
  const placed: { glyph: number; x: number; y: number }[] = [];
  let x = 0;
  for (const { codepoint: glyph, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 } of glyphs) {
    const space =
      lang === 'zh' ? spaceBetween(text[cluster - 1] ?? '', text[cluster] ?? '', spaced) : 0;
    if (glyph === 0) missing.push(String.fromCodePoint(text.codePointAt(cluster) ?? 0));
    x += Math.round(space * perEm);
    places[cluster] = x;
    placed.push({ glyph, x: x + xOffset, y: yOffset });
    x += xAdvance;
  }
  places[text.length] = x;
  // A ligature has one place for all its letters.
  for (let index = 1; index < text.length; index++) places[index] ??= places[index - 1] ?? 0;

  const outlineOf = (glyph: number) => {
    const known = outlines.get(glyph) ?? relativeOutline(font.glyphToJson(glyph));
    outlines.set(glyph, known);
    return known;
  };
  const shaped = {
    perEm,
    width: x,
    places,
    missing,
    outline: () => placed.map((at) => printOutline(outlineOf(at.glyph), at.x, at.y)).join(''),
  };
  lines.set(key, shaped);
  return shaped;
}
