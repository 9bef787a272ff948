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
  /** Whether the number is 余, 多 or 超过: strokes beyond the end say that there is more. */
  readonly trailing?: boolean;
  /** 1 em of the labels: the length of an open end. */
  readonly em: number;
  /** `red`, `sea`, `bar`, `ctx`: a tone of the theme. */
  readonly tone: string;
  /** The row of the chart's table whose number the bar shows. */
  readonly row: number;
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

/** Strength and place, in em, of the three strokes beyond the end of a number printed with 余, 多 or 超过. */
const TRAIL = [
  { from: 0.18, opacity: 0.6 },
  { from: 0.46, opacity: 0.38 },
  { from: 0.74, opacity: 0.18 },
] as const;
const TRAIL_WIDTH = 0.14;

function trail({ x1, y1, x2, y2 }: Box, { end, em, row }: BarOptions, tone: string) {
  return TRAIL.map(({ from, opacity }) => {
    const [near, far] = [from * em, (from + TRAIL_WIDTH) * em];
    const box =
      end === 'right'
        ? { x1: x2 + near, x2: x2 + far, y1, y2 }
        : { x1, x2, y1: y1 - far, y2: y1 - near };
    return Plot.rect([box], {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      opacity,
      ...styled(`f-${tone}`, row),
    });
  });
}

/** The part of a bar that is certain: all of it, or all but its last em where the end is open. */
function firmPart(box: Box, end: 'right' | 'top', open: boolean, em: number): Box {
  if (!open) return box;
  return end === 'right'
    ? { ...box, x2: Math.max(box.x1, box.x2 - em) }
    : { ...box, y1: Math.min(box.y2, box.y1 + em) };
}

/** A bar from zero: solid where a report prints the number, outlined where we computed it. */
export function bar(box: Box, options: BarOptions): Plot.Markish[] {
  const { end, look, open, trailing = false, em, tone, row } = options;
  const { firm, dashed } = openOutline(box, end, em);
  const openEnd = open ? [lines(dashed, { width: OUTLINE, dash: '3 3', tone: 's-ink', row })] : [];
  // Strokes that fade out of a pale bar would not be seen.
  const fading = look === 'derived' ? 'ink' : tone === 'pale' ? 'ctx' : tone;
  const after = trailing ? trail(box, options, fading) : [];
  if (look === 'reported') {
    const solid = firmPart(box, end, open, em);
    return [
      Plot.rect([solid], { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', ...styled(`f-${tone}`, row) }),
      ...openEnd,
      ...after,
    ];
  }
  const { x1, x2, y1, y2 } = box;
  const closing: Stroke = end === 'right' ? [x2, y1, x2, y2] : [x1, y1, x2, y1];
  return [
    lines(open ? firm : [...firm, ...dashed, closing], { width: OUTLINE, tone: 's-ink', row }),
    ...openEnd,
    ...after,
  ];
}
