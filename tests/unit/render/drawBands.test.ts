import { describe, expect, it } from 'vitest';
import type { Stroke } from '../../../src/charts/judge/mark.ts';
import { drawBands } from '../../../src/render/drawing/drawBands.ts';
import { readMarks } from '../../../src/render/drawing/readMarks.ts';
import { draw, everyCase } from '../charts/everyDrawing.ts';

/** Relative commands written out, so that the rules' own reader can read them. */
const absolute = (svg: string) =>
  svg.replaceAll(/M([-\d.]+),([-\d.]+)([hv])([-\d.]+)/g, (_, x, y, command, length) =>
    command === 'h'
      ? `M${x},${y}H${Number(x) + Number(length)}`
      : `M${x},${y}V${Number(y) + Number(length)}`,
  );

const two = (value: number) => Number(value.toFixed(2));
const sayStroke = ({ from, to }: Stroke) => [...from, ...to].map(two).join(' ');

/** Every stroke and every label, by what it looks like. */
function inkOf(svg: string): readonly string[] {
  return readMarks(absolute(svg))
    .filter(({ classes }) => !classes.includes('hit'))
    .flatMap(({ classes, strokeWidth, dash, strokes, text, box }) => {
      const look = [classes.filter((name) => name !== 'spot').join(' '), strokeWidth, dash].join();
      return strokes.length > 0
        ? strokes.map((stroke) => `${look} ${sayStroke(stroke)}`)
        : [`${look} ${text} ${two(box.x1)} ${two(box.y1)}`];
    })
    .toSorted();
}

const banded = everyCase.filter((one) => one.view.form.bands !== undefined);

describe('drawBands(drawn, first)', () => {
  it('there are such drawings', () => expect(banded.length).toBeGreaterThan(20));

  it.each(banded)('$name: the same ink, and an area a band that leads to its row', (one) => {
    const drawn = draw(one);
    const svg = drawBands(drawn, 3);
    expect(inkOf(svg)).toEqual(inkOf(drawn.marks));
    const areas = readMarks(absolute(svg)).filter(({ classes }) => classes.includes('hit'));
    expect(areas.map(({ row }) => row)).toEqual(drawn.bands.map((_, index) => index + 3));
    expect(areas.map(({ box }) => box)).toEqual(drawn.bands);
    const led = readMarks(absolute(svg)).filter(
      ({ row, classes }) => row !== null && !classes.includes('hit'),
    );
    expect(led, 'marks that still lead to rows that are not there').toEqual([]);
    expect(svg.length).toBeLessThan(drawn.marks.length * 0.85);
  });

  it.each(banded)('$name: every mark lies in a band, and no band in another', (one) => {
    const { bands, marks } = draw(one);
    for (const [index, band] of bands.entries()) {
      expect(band.y1).toBeLessThan(band.y2);
      expect(band.y1).toBeGreaterThanOrEqual(bands[index - 1]?.y2 ?? 0);
    }
    const outside = readMarks(marks)
      .filter(({ row }) => row !== null)
      .filter(({ box }) => !bands.some(({ y1, y2 }) => box.y1 >= y1 && box.y2 <= y2));
    expect(outside.map(({ row }) => row)).toEqual([]);
  });
});
