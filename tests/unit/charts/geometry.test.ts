import { describe, expect, it } from 'vitest';
import type { Scale } from '../../../src/charts/form.ts';
import { spanOf } from '../../../src/figures/period.ts';
import type { Quantity } from '../../../src/figures/quantity.ts';
import { words } from '../../../src/lib/words/index.ts';
import { countDots, type Segment, segmentsOf } from '../../support/dots.ts';
import { attribute, byName, findAll, type HtmlElement, textOf } from '../../support/html.ts';
import { type Case, draw, everyCase, facts, parseDrawing } from './everyDrawing.ts';

// What the eye compares is read back from the finished drawing and set against the numbers.

const num = (element: HtmlElement, name: string) => Number(attribute(element, name) ?? '0');
const classOf = (element: HtmlElement) => attribute(element, 'class') ?? '';

/** The strokes and sides of everything that is drawn, without texts and the invisible areas. */
function segmentsIn(element: HtmlElement): readonly Segment[] {
  if (element.tagName === 'path') return segmentsOf(attribute(element, 'd') ?? '');
  if (element.tagName !== 'rect') return [];
  const [x, y] = [num(element, 'x'), num(element, 'y')];
  const [right, bottom] = [x + num(element, 'width'), y + num(element, 'height')];
  return [
    [x, y, right, y],
    [x, bottom, right, bottom],
    [x, y, x, bottom],
    [right, y, right, bottom],
  ];
}

/** The marks that show the number of a row; fading ends and areas to touch are none. */
function marksOf(one: Case, quantity: Quantity): readonly HtmlElement[] {
  const row = String(one.chart.rows.indexOf(quantity));
  return findAll(
    parseDrawing(one),
    (element) =>
      attribute(element, 'data-i') === row &&
      ['path', 'rect', 'circle'].includes(element.tagName) &&
      classOf(element) !== 'hit' &&
      attribute(element, 'opacity') === null,
  );
}

/** How far the marks of a number reach along the axis on which it is read, in px. */
function extentOf(one: Case, quantity: Quantity, by: Scale['by']): number {
  const segments = marksOf(one, quantity).flatMap(segmentsIn);
  const ends = segments.flatMap(([x1, y1, x2, y2]) => (by === 'width' ? [x1, x2] : [y1, y2]));
  return Math.max(...ends) - Math.min(...ends);
}

function quantityOf(id: string): Quantity {
  const quantity = facts.find(id);
  if (quantity === undefined) throw new Error(`There is no number ${id}.`);
  return quantity;
}

const scales = everyCase.flatMap((one) =>
  one.view.form
    .scales(one.view.spec)
    .map((scale, index) => ({ name: `${one.name}, scale ${index}`, one, scale })),
);
const bars = scales.filter(({ scale }) => scale.by !== 'dots');
const fields = scales.filter(({ scale }) => scale.by === 'dots');

describe('a bar is as long as its number, from zero', () => {
  it('there are bars', () => expect(bars.length).toBeGreaterThan(0));

  it.each(bars)('$name', ({ one, scale }) => {
    const drawn = scale.numbers.map(({ id }) => {
      const quantity = quantityOf(id);
      return { id, value: quantity.value, px: extentOf(one, quantity, scale.by) };
    });
    const longest = drawn.toSorted((a, b) => b.value - a.value)[0];
    if (longest === undefined) throw new Error('The scale has no numbers.');
    const perUnit = longest.px / longest.value;
    for (const { id, value, px } of drawn) {
      // An outline stands a little inside of its bar, and the edge of a bar is drawn half outside.
      expect(Math.abs(px - value * perUnit), `${id}: ${px} px for ${value}`).toBeLessThan(1.5);
    }
  });
});

describe('there are as many dots as the number has units, and the rest is a dot of that part of the area', () => {
  it('there are dots', () => expect(fields.length).toBeGreaterThan(0));

  it.each(fields)('$name', ({ one, scale }) => {
    const { per = 1 } = scale;
    for (const { id } of scale.numbers) {
      const quantity = quantityOf(id);
      if (quantity.kind !== 'figure') throw new Error(`${id} is no figure.`);
      const span = spanOf(quantity.period);
      const yearly = quantity.indicator.measure === 'annual';
      // A number per year stands once for each year between two congresses.
      const copies = yearly && span !== null ? span.to - span.from - 1 : 1;
      const whole = Math.floor(quantity.value / per + 1e-9);
      const rest = quantity.value / per - whole;

      const marks = marksOf(one, quantity);
      // Rings are dots with a dot of paper on each.
      const rows = marks.filter(
        (mark) =>
          mark.tagName === 'path' &&
          classOf(mark) !== 's-paper' &&
          attribute(mark, 'stroke-dasharray')?.startsWith('0 '),
      );
      const dots = rows
        .map((row) =>
          countDots(attribute(row, 'd') ?? '', attribute(row, 'stroke-dasharray') ?? ''),
        )
        .reduce((sum, count) => sum + count, 0);
      expect(dots, `${id}: dots`).toBe(whole * copies);

      const paper = marks.filter((mark) => classOf(mark) === 's-paper');
      const holes = paper
        .map((row) =>
          countDots(attribute(row, 'd') ?? '', attribute(row, 'stroke-dasharray') ?? ''),
        )
        .reduce((sum, count) => sum + count, 0);
      expect([0, dots], `${id}: rings, or none`).toContain(holes);

      const circles = marks.filter(({ tagName }) => tagName === 'circle');
      expect(circles.length, `${id}: dots for what is left over`).toBe(rest > 1e-6 ? copies : 0);
      const radius = (rows[0] === undefined ? 0 : num(rows[0], 'stroke-width')) / 2;
      for (const circle of circles) {
        const outline = classOf(circle).startsWith('s-') ? num(circle, 'stroke-width') / 2 : 0;
        const area = ((num(circle, 'r') + outline) / radius) ** 2;
        expect(Math.abs(area - rest), `${id}: area of the last dot`).toBeLessThan(0.02);
      }
    }
  });
});

/** Where a drawing says that nothing was observed: the space between the two dotted borders about the words. */
function gapsIn(
  one: Case,
): { left: number; right: number; top: number; bottom: number; borders: HtmlElement }[] {
  const tree = parseDrawing(one);
  const said = words[one.lang].unobserved;
  const texts = byName(tree, 'text').filter((text) => textOf(text) === said);
  return texts.map((text) => {
    const [x, y] = [num(text, 'x'), num(text, 'y')];
    const pairs = byName(tree, 'path')
      .filter((path) => attribute(path, 'stroke-dasharray') === '1 4')
      .map((borders) => ({ borders, segments: segmentsOf(attribute(borders, 'd') ?? '') }))
      .filter(({ segments }) => segments.length === 2);
    for (const { borders, segments } of pairs) {
      const xs = segments.flatMap(([x1, , x2]) => [x1, x2]);
      const ys = segments.flatMap(([, y1, , y2]) => [y1, y2]);
      const box = {
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      };
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
        return { ...box, borders };
    }
    throw new Error(`${one.name}: “${said}” stands between no two dotted borders.`);
  });
}

describe('nothing is drawn where nothing was observed, but the two dotted borders', () => {
  const gapped = everyCase.filter((one) =>
    draw(one).marks.includes(`>${words[one.lang].unobserved}<`),
  );

  it('hardship households have such a gap in both views, both frames and both languages', () => {
    expect(gapped.filter(({ chart }) => chart.id === 'hardship-households')).toHaveLength(8);
  });

  it.each(gapped)('$name', (one) => {
    for (const { left, right, top, bottom, borders } of gapsIn(one)) {
      const tree = parseDrawing(one);
      const others = findAll(
        tree,
        (element) =>
          ['path', 'rect', 'circle', 'line', 'polyline'].includes(element.tagName) &&
          classOf(element) !== 'hit' &&
          attribute(element, 'd') !== attribute(borders, 'd'),
      );
      const inside = others.flatMap((element) => {
        const segments =
          element.tagName === 'circle'
            ? [
                [
                  num(element, 'cx'),
                  num(element, 'cy'),
                  num(element, 'cx'),
                  num(element, 'cy'),
                ] as const,
              ]
            : segmentsIn(element);
        return segments.filter(
          ([x1, y1, x2, y2]) =>
            Math.max(x1, x2) > left + 0.5 &&
            Math.min(x1, x2) < right - 0.5 &&
            Math.max(y1, y2) > top + 0.5 &&
            Math.min(y1, y2) < bottom - 0.5,
        );
      });
      expect(inside, 'strokes inside the gap').toEqual([]);
    }
  });
});
