import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../src/render/image/png.ts';

/** A picture of `colours` rows, each of one colour. */
function stripes(colours: readonly (readonly [number, number, number])[], width = 5) {
  const pixels = Buffer.from(
    colours.flatMap((colour) => Array.from({ length: width }, () => [...colour, 255]).flat()),
  );
  return { width, height: colours.length, pixels };
}

const facts = { density: 2, texts: { Title: '四年', Source: 'https://example.org/' } };

describe('encodePng(raster, facts)', () => {
  it('keeps colours exact', async () => {
    const colours = [
      [249, 248, 245],
      [181, 22, 30],
      [27, 94, 136],
    ] as const;
    const png = await encodePng(stripes(colours), facts);
    const { data, info } = await sharp(png)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([5, 3]);
    expect([...data]).toEqual(colours.flatMap((colour) => Array(5).fill(colour).flat()));
  });

  it('gives colours beyond the palette the nearest place in it', async () => {
    const many = Array.from({ length: 100 }, (_, index) => [2 * index, 0, 0] as const);
    const common = Array.from({ length: 63 }, (_, index) => [3 * index, 0, 0] as const);
    const png = await encodePng(stripes([...many, ...common, ...common]), facts);
    const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    many.forEach(([red], row) => {
      expect(Math.abs((data[row * 15] ?? 0) - red), `row ${row}`).toBeLessThanOrEqual(12);
    });
  });

  it('keeps a colour of few pixels that no other comes near: red strokes among greys', async () => {
    const greys = Array.from({ length: 200 }, (_, index) => [index, index, index] as const);
    const png = await encodePng(stripes([...greys, ...greys, [181, 22, 30]]), facts);
    const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(-3)]).toEqual([181, 22, 30]);
  });

  it('writes title, source and resolution into the file, and the same bytes each time', async () => {
    const raster = stripes([[0, 0, 0]]);
    const png = await encodePng(raster, facts);
    expect(png.toString('utf8')).toContain('Title\0\0\0\0\0四年');
    expect((await sharp(png).metadata()).density).toBe(192);
    expect(png.equals(await encodePng(raster, facts))).toBe(true);
  });
});
