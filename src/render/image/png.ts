import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Pixels as a rasterizer gives them: red, green, blue and alpha, a byte each, rows from top to bottom. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

/** How large and how described a picture is when it is opened. */
export interface PngFacts {
  /** Pixels to a CSS pixel: where it is 2, programs place the picture at half its size. */
  readonly density: number;
  /** Keywords of the PNG specification with their texts: `Title`, `Source` … */
  readonly texts: Readonly<Record<string, string>>;
}

/** Flat colours with their blends at edges need no more. */
const COLOURS = 64;

/** So many of them are the commonest; the rest are those farthest from all chosen: a few red strokes stay red. */
const COMMON = 48;

const compress = promisify(deflate);
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const METRE = 96 / 0.0254;

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  data.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), data.length + 8);
  return whole;
}

/** Every colour with the number of its pixels, as little-endian words; neighbours are mostly alike. */
function countColours(words: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let last = words[0] ?? 0;
  let run = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    if (word !== last) {
      counts.set(last, (counts.get(last) ?? 0) + run);
      last = word;
      run = 0;
    }
    run++;
  }
  return counts.set(last, (counts.get(last) ?? 0) + run);
}

/** How far apart two colours are, squared. */
function distance(one: number, other: number): number {
  const red = (one & 255) - (other & 255);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = ((one >> 16) & 255) - ((other >> 16) & 255);
  return red * red + green * green + blue * blue;
}

/** The place of the colour that is nearest to another. */
function findNearest(word: number, chosen: readonly number[]): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < chosen.length; place++) {
    const apart = distance(word, chosen[place] ?? 0);
    if (apart < least) [least, nearest] = [apart, place];
  }
  return nearest;
}

/** Colours that are farthest from those that are chosen, one after the other; `all` are the commonest first. */
function addFarthest(chosen: number[], all: readonly number[]): void {
  const apart = all.map((word) => distance(word, chosen[findNearest(word, chosen)] ?? 0));
  while (chosen.length < COLOURS) {
    const most = apart.reduce((one, other) => Math.max(one, other), 0);
    if (most <= 0) return;
    const added = all[apart.indexOf(most)] ?? 0;
    chosen.push(added);
    all.forEach((word, at) => {
      apart[at] = Math.min(apart[at] ?? 0, distance(word, added));
    });
  }
}

/** The colours of the palette, and for every colour the place of the nearest of them. */
function choosePalette(words: Int32Array): { chosen: number[]; places: Map<number, number> } {
  const sorted = [...countColours(words)]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .map(([word]) => word);
  const chosen = sorted.slice(0, COMMON);
  addFarthest(chosen, sorted.slice(COMMON));
  const places = new Map(chosen.map((word, place) => [word, place]));
  for (const word of sorted) {
    if (!places.has(word)) places.set(word, findNearest(word, chosen));
  }
  return { chosen, places };
}

/** A colour as the palette of a PNG has it: red, green, blue. */
const channels = (word: number) => [word & 255, (word >> 8) & 255, (word >> 16) & 255];

/** A place in the palette for each pixel, each row after a byte that says “unfiltered”. */
function indexRows(words: Int32Array, width: number, places: ReadonlyMap<number, number>): Buffer {
  const rows = Buffer.alloc(words.length + words.length / width);
  let last = -1;
  let place = 0;
  for (let from = 0, to = 0; from < words.length; from += width) {
    to += 1;
    for (let at = from; at < from + width; at++) {
      const word = words[at] ?? 0;
      if (word !== last) {
        last = word;
        place = places.get(word) ?? 0;
      }
      rows[to++] = place;
    }
  }
  return rows;
}

/**
 * Writes a picture as an indexed PNG (PNG 3, colour type 3). The colours of the theme stay exact to the bit, which
 * the quantizers of image libraries do not promise, and the same pixels give the same bytes.
 */
export async function encodePng(raster: Raster, { density, texts }: PngFacts): Promise<Buffer> {
  const { width, height, pixels } = raster;
  const words = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { chosen, places } = choosePalette(words);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const size = Buffer.alloc(9);
  size.writeUInt32BE(Math.round(METRE * density), 0);
  size.writeUInt32BE(Math.round(METRE * density), 4);
  size[8] = 1;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('pHYs', size),
    ...Object.entries(texts).map(([keyword, text]) =>
      chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`)),
    ),
    chunk('PLTE', Buffer.from(chosen.flatMap(channels))),
    chunk('IDAT', await compress(indexRows(words, width, places), { level: 6, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
