import type { Language } from '../../lib/language.ts';
import { splitHeld } from '../../lib/splitHeld.ts';
import { splitWords } from '../../lib/wordBreaks.ts';
import { type Advance, readAdvances } from '../fonts/advances.ts';
import { countLines, glue } from '../fonts/countLines.ts';
import { measureLine } from '../fonts/measureLine.ts';
import { readFont } from '../fonts/readFont.ts';
import { type FaceId, imageFaces } from '../image/faces.ts';
import { shapeLine } from '../image/shape.ts';
import type { Type } from './embedCss.ts';

/** The faces that the site serves, and the Song that stands for Kai where a reader has none. */
const FACES = { hei: 'text', title: 'title', kai: 'note' } as const satisfies Record<
  string,
  FaceId
>;

type Font = keyof typeof FACES;

/** Kerning draws the few Latin letters of a Chinese text together by as much. */
const KERNING = 0.995;

/** How wide English sets quotation marks, which are a whole character wide in Chinese (`pwid`), in em. */
const ENGLISH_QUOTES: ReadonlyMap<string, number> = new Map([
  ['‘', 0.29],
  ['’', 0.29],
  ['“', 0.5],
  ['”', 0.5],
]);

const advances = new Map<string, Advance>();

/** How wide a font of a page in a language sets each character. */
export function advanceOf(font: Font, lang: Language): Advance {
  const key = `${font} ${lang}`;
  const known = advances.get(key);
  if (known !== undefined) return known;
  const read = readAdvances(readFont(imageFaces[FACES[font]].source));
  const advance = (character: string) => {
    const quote = lang === 'en' ? ENGLISH_QUOTES.get(character) : undefined;
    if (quote !== undefined) return quote;
    const width = read(character);
    return width === 1 || lang === 'en' ? width : width * KERNING;
  };
  advances.set(key, advance);
  return advance;
}

/** How wide a text is on one line, in em: English as HarfBuzz sets it, Chinese by the sum of its characters. */
function measure(text: string, font: Font, lang: Language): number {
  if (lang !== 'en') return measureLine(text, advanceOf(font, lang));
  const { width, perEm } = shapeLine(text, FACES[font], lang, true);
  return width / perEm;
}

/** By how much kerning draws a text together or apart: as it is set, to the sum of its characters. */
function kerningOf(text: string, font: Font, lang: Language): number {
  if (lang !== 'en' || text === '') return 1;
  return measure(text, font, lang) / measureLine(text, advanceOf(font, lang));
}

/** How wide a text is on one line, in px. */
export function widthOf(
  text: string,
  font: Font,
  { size }: Pick<Type, 'size'>,
  lang: Language,
): number {
  return measure(text, font, lang) * size;
}

/** A line that fills its column to the hair is one that browsers break, in em. */
const HAIR = 0.01;

/** How tall a text is in a column of `width`; the notes, in Kai, are broken by `text-wrap: pretty`. */
export function heightOf(
  text: string,
  font: Font,
  { size, line }: Type,
  lang: Language,
  width: number,
  pieces?: readonly string[],
): number {
  const room = width / size / kerningOf(text, font, lang) - HAIR;
  const lines = countLines(text, room, advanceOf(font, lang), font !== 'kai', pieces);
  return lines * size * line;
}

/** What a subtitle or a note is not broken inside (`Caption.astro`). */
export const piecesOf = (text: string, lang: Language): readonly string[] =>
  lang === 'zh' ? splitWords(text) : glue(splitHeld(text, lang));
