import { describe, expect, it } from 'vitest';
import { nearestStroke } from '../../../src/client/nearest-stroke.ts';

const strokes = [
  { x: 10, top: 0 },
  { x: 30, top: 0 },
  { x: 12, top: 60 },
  { x: 90, top: 60 },
];

describe('nearestStroke(strokes, point)', () => {
  it.each([
    ['on a line, the nearest along it', { x: 24, y: 20, height: 40 }, { x: 30, top: 0 }],
    ['never one of another line, however near', { x: 90, y: 20, height: 40 }, { x: 30, top: 0 }],
    ['between two lines, the nearer line', { x: 30, y: 55, height: 40 }, { x: 12, top: 60 }],
    ['above all lines, the first', { x: 0, y: -30, height: 40 }, { x: 10, top: 0 }],
    ['below all lines, the last', { x: 80, y: 500, height: 40 }, { x: 90, top: 60 }],
  ])('%s', (_, point, expected) => {
    expect(nearestStroke(strokes, point)).toEqual(expected);
  });

  it('is null where there are no strokes', () => {
    expect(nearestStroke([], { x: 0, y: 0, height: 40 })).toBeNull();
  });
});
