import { findCharacterMap, findTable } from './coverage.ts';

/** The width of a character in em. */
export type Advance = (character: string) => number;

/** Reads how wide a TrueType font sets each character; one that it lacks is as wide as Han, 1 em. */
export function readAdvances(font: Buffer): Advance {
  const perEm = font.readUInt16BE(findTable(font, 'head') + 18);
  const metrics = findTable(font, 'hmtx');
  const widths = font.readUInt16BE(findTable(font, 'hhea') + 34);
  const known = new Map<string, number>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const glyph = findGlyph(font, character.codePointAt(0) ?? 0);
    // Glyphs past the last width have that one.
    const at = metrics + 4 * Math.min(glyph ?? 0, widths - 1);
    const advance = glyph === null ? 1 : font.readUInt16BE(at) / perEm;
    known.set(character, advance);
    return advance;
  };
}

/** The glyph of a character by the sequential groups of `cmap` format 12; `null` where the font has none. */
export function findGlyph(font: Buffer, code: number): number | null {
  const map = findCharacterMap(font);
  let low = 0;
  let high = font.readUInt32BE(map + 12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = map + 16 + 12 * middle;
    const first = font.readUInt32BE(group);
    if (code < first) high = middle - 1;
    else if (code > font.readUInt32BE(group + 4)) low = middle + 1;
    else return font.readUInt32BE(group + 8) + code - first;
  }
  return null;
}
