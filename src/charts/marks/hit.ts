import * as Plot from '@observablehq/plot';
import type { Box } from './box.ts';
import { styled } from './styled.ts';

/** Smallest side of an area that a finger can hit, in px. */
const TARGET = 24;

/** The invisible area of a number: pointer, touch and keyboard reach the table row through it. */
export function hit(box: Box, row: number): Plot.Markish {
  const growX = Math.max(0, (TARGET - (box.x2 - box.x1)) / 2);
  const growY = Math.max(0, (TARGET - (box.y2 - box.y1)) / 2);
  return Plot.rect([box], {
    x1: ({ x1 }: Box) => x1 - growX,
    x2: ({ x2 }: Box) => x2 + growX,
    y1: ({ y1 }: Box) => y1 - growY,
    y2: ({ y2 }: Box) => y2 + growY,
    fill: 'none',
    ...styled('hit', row),
  });
}
