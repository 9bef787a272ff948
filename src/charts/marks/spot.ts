import * as Plot from '@observablehq/plot';
import type { Stroke } from './line.ts';

/** The class of marks that are too small to be pointed at: the nearest one is meant. */
export const SPOT = 'spot';

/** A stroke, and the row of the chart's table that it leads to. */
export interface SpotStroke {
  readonly stroke: Stroke;
  readonly row: number;
}

/** Strokes of one look, each of a row of its own: one group for all of them, and a path for each. */
export function spots(
  strokes: readonly SpotStroke[],
  { width, tone, dash }: { readonly width: number; readonly tone: string; readonly dash?: string },
): Plot.Markish {
  return Plot.link(strokes, {
    x1: ({ stroke }: SpotStroke) => stroke[0],
    y1: ({ stroke }: SpotStroke) => stroke[1],
    x2: ({ stroke }: SpotStroke) => stroke[2],
    y2: ({ stroke }: SpotStroke) => stroke[3],
    strokeWidth: width,
    strokeMiterlimit: null as never,
    ...(dash === undefined ? {} : { strokeDasharray: dash }),
    render(index, scales, values, dimensions, context, next) {
      const group = next?.(index, scales, values, dimensions, context) ?? null;
      group?.setAttribute('class', `${tone} ${SPOT}`);
      [...(group?.children ?? [])].forEach((path, at) => {
        path.setAttribute('data-i', String(strokes[index[at] ?? 0]?.row));
      });
      return group;
    },
  });
}
