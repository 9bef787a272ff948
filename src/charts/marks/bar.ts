import * as Plot from '@observablehq/plot';
import type { Box } from './box.ts';
import { lines, type Stroke } from './line.ts';
import { styled } from './styled.ts';

/** How a bar shows what stands behind its number. */
export type BarLook = 'reported' | 'derived';

interface BarOptions {
  /** The side that grows with the value. */
  readonly end: 'right' | 'top';
  readonly look: BarLook;
  /** Whether the number is 约 or 近: the last stretch is dashed and has no closing edge. */
  readonly open: boolean;
  /** 1 em of the labels: the length of an open end. */
  readonly em: number;
  /** `red`, `sea`, `bar`, `ctx`: a tone of the theme. */
  readonly tone: string;
}

/** The three strokes of an outline whose end is open, and the dashed rest of its long sides. */
function openOutline(
  { x1, y1, x2, y2 }: Box,
  end: 'right' | 'top',
  em: number,
): { firm: Stroke[]; dashed: Stroke[] } {
  if (end === 'right') {
    const turn = Math.max(x1, x2 - em);
    return {
      firm: [
        [x1, y1, turn, y1],
        [x1, y2, turn, y2],
        [x1, y1, x1, y2],
      ],
      dashed: [
        [turn, y1, x2, y1],
        [turn, y2, x2, y2],
      ],
    };
  }
  const turn = Math.min(y2, y1 + em);
  return {
    firm: [
      [x1, y2, x1, turn],
      [x2, y2, x2, turn],
      [x1, y2, x2, y2],
    ],
    dashed: [
      [x1, turn, x1, y1],
      [x2, turn, x2, y1],
    ],
  };
}

const OUTLINE = 1.25;

/** A bar from zero: solid where a report prints the number, outlined where we computed it. */
export function bar(box: Box, { end, look, open, em, tone }: BarOptions): Plot.Markish[] {
  if (look === 'reported') {
    return [Plot.rect([box], { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', ...styled(`f-${tone}`) })];
  }
  const { firm, dashed } = openOutline(box, end, em);
  const { x1, x2, y1, y2 } = box;
  const closing: Stroke = end === 'right' ? [x2, y1, x2, y2] : [x1, y1, x2, y1];
  return [
    lines(open ? firm : [...firm, ...dashed, closing], { width: OUTLINE, tone: 's-ink' }),
    ...(open ? [lines(dashed, { width: OUTLINE, dash: '3 3', tone: 's-ink' })] : []),
  ];
}
