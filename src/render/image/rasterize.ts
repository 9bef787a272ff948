import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { fromCache } from '../cache.ts';
import { encodePng, type PngFacts } from './png.ts';

/** Dots per inch at which librsvg draws one unit as one pixel. */
const PLAIN = 72;

// One thread a picture: several are made at a time.
sharp.concurrency(1);

/** The code that draws and encodes. */
const code = ['rasterize', 'png'].map((name) => readFileSync(`src/render/image/${name}.ts`));

/** Draws an SVG without text, fonts or references, `density` pixels to a unit, as a PNG. */
export async function drawPng(svg: string, facts: PngFacts): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg), { density: PLAIN * facts.density })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return encodePng({ width: info.width, height: info.height, pixels: data }, facts);
}

/** The same, or what an earlier build drew from the same SVG. */
export const rasterize = (svg: string, facts: PngFacts): Promise<Buffer> =>
  fromCache('images', [...code, JSON.stringify(facts), svg], () => drawPng(svg, facts));
