import subsetFont from 'subset-font';
import { fromCache } from '../cache.ts';

/**
 * Latin kerning and ligatures, marks, the half-width punctuation that `text-spacing-trim` asks for,
 * and the narrow quotation marks of English. Without a list, vertical and ruby forms come along: 13 % of the bytes, for nothing.
 */
const keepFeatures = ['ccmp', 'chws', 'halt', 'kern', 'liga', 'mark', 'pwid'];

const options = {
  keepFeatures,
  // Licence and its address, as the SIL Open Font License asks of each copy.
  preserveNameIds: [13, 14],
  noHinting: true,
  dropTables: ['vhea', 'vmtx'],
};

/** Cuts a font down to some characters, as WOFF2; the same characters in any order give the same bytes. */
export async function subsetToWoff2(font: Buffer, characters: Iterable<string>): Promise<Buffer> {
  const text = [...new Set(characters)].toSorted().join('');
  const source = [JSON.stringify(options), font, text];
  return fromCache('fonts', source, () =>
    subsetFont(font, text, { ...options, targetFormat: 'woff2' }),
  );
}
