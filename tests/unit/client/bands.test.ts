import { describe, expect, it } from 'vitest';
import { bandsOf, nearestMark } from '../../../src/client/chart/bands.ts';

const mark = (name: string, left: number, right: number, top: number, bottom: number) => ({
  name,
  left,
  right,
  top,
  bottom,
});

/** Two lines of strokes on a base each, and a row of two stretches under them. */
const marks = [
  mark('tall', 10, 10, 0, 40),
  mark('short', 12, 12, 34, 40),
  mark('far', 90, 90, 10, 40),
  mark('below', 30, 30, 60, 100),
  mark('long', 0, 80, 120, 124),
  mark('within', 20, 22, 119, 125),
];
const bands = bandsOf(marks);

describe('bandsOf(marks)', () => {
  it('sorts them into lines, from above', () => {
    expect(bands.map((band) => band.marks.map(({ name }) => name))).toEqual([
      ['tall', 'far', 'short'],
      ['below'],
      ['within', 'long'],
    ]);
  });

  it('finds none among none', () => expect(bandsOf([])).toEqual([]));
});

describe('nearestMark(bands, point, reach)', () => {
  it.each([
    ['on a line, the nearest along it, however short', { x: 12, y: 4 }, 'short'],
    ['between two lines, the nearer line', { x: 30, y: 52 }, 'below'],
    ['above all lines, the first', { x: 9, y: -20 }, 'tall'],
    ['of two that cover the place, the one with the nearer middle', { x: 21, y: 122 }, 'within'],
    ['on a stretch, that stretch', { x: 60, y: 122 }, 'long'],
    ['nothing that is out of reach', { x: 200, y: 20 }, undefined],
  ])('%s', (_, point, expected) => {
    expect(nearestMark(bands, point, 44)?.name).toBe(expected);
  });
});
