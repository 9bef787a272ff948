/** `cmap` subtable for all of Unicode (OpenType 1.9, format 12: segmented coverage). */
const segmented = 12;

/** The code points that a TrueType font has a glyph for. */
export function readCoverage(font: Buffer): ReadonlySet<number> {
  return readSegments(font, findCharacterMap(font));
}

/** Where the subtable begins that gives each character its glyph. */
export function findCharacterMap(font: Buffer): number {
  const cmap = findTable(font, 'cmap');
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (font.readUInt16BE(subtable) === segmented) return subtable;
  }
  throw new Error(
    'The font has no cmap subtable of format 12, which alone lists all its characters.',
  );
}

function readSegments(font: Buffer, subtable: number): ReadonlySet<number> {
  const codePoints = new Set<number>();
  for (let index = 0; index < font.readUInt32BE(subtable + 12); index++) {
    const segment = subtable + 16 + 12 * index;
    const last = font.readUInt32BE(segment + 4);
    for (let code = font.readUInt32BE(segment); code <= last; code++) codePoints.add(code);
  }
  return codePoints;
}

/** Where a table of a TrueType font begins. */
export function findTable(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no ${tag} table, so it is no TrueType font.`);
}
