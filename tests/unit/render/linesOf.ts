import type { Sheet, TextItem } from '../../../src/render/image/sheet.ts';
import { placeRuns } from '../../../src/render/image/text.ts';

/** Every line of an image, with the sizes and edges that it has in the whole. */
export function linesOf(sheet: Sheet) {
  return sheet.layers.flatMap(({ x, y, scale, items }) =>
    items
      .filter((item): item is TextItem => item.kind === 'text')
      .map((item) => {
        const { starts, end } = placeRuns(item, sheet.lang);
        const sizes = item.runs.map(({ size }) => size * scale);
        return {
          text: item.runs.map(({ text }) => text).join(''),
          smallest: Math.min(...sizes),
          left: x + (starts[0] ?? 0) * scale,
          right: x + end * scale,
          top: y + item.y * scale - Math.max(...sizes) * 0.8,
          bottom: y + item.y * scale + Math.max(...sizes) * 0.12,
        };
      }),
  );
}

/** Least distance of any text from the edge of an image, as a part of its width. */
const MARGIN = 0.04;

/** The lines that stand too near the edge of an image. */
export function findAtEdges(sheet: Sheet): readonly string[] {
  const margin = sheet.width * MARGIN;
  return linesOf(sheet)
    .filter(
      ({ left, right, top, bottom }) =>
        left < margin ||
        right > sheet.width - margin ||
        top < margin / 2 ||
        bottom > sheet.height - margin / 2,
    )
    .map(({ text }) => text);
}

/** The pairs of lines of an image that run into each other. */
export function findOverlaps(sheet: Sheet): readonly string[] {
  const lines = linesOf(sheet);
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      // Lines of one label stand closer than their boxes.
      .filter((other) => Math.abs(one.bottom - other.bottom) < one.smallest * 0.8)
      .map((other) => `“${one.text}” and “${other.text}”`),
  );
}
