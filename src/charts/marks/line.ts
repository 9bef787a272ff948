import * as Plot from '@observablehq/plot';
import { styled } from './styled.ts';

export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

export interface LineOptions {
  readonly width?: number;
  readonly dash?: string;
  /** Classes of the theme: `s-ink`, `s-faint` … */
  readonly tone?: string;
  /** The row of the chart's table whose number the strokes show. */
  readonly row?: number | undefined;
}

/** Straight strokes of one kind. */
export function lines(
  strokes: readonly Stroke[],
  { width = 1, dash, tone = 's-strong', row }: LineOptions = {},
): Plot.Markish {
  return Plot.link(strokes, {
    x1: '0',
    y1: '1',
    x2: '2',
    y2: '3',
    strokeWidth: width,
    strokeMiterlimit: null as never,
    ...(dash === undefined ? {} : { strokeDasharray: dash }),
    ...styled(tone, row),
  });
}
