/** A straight stroke: x and y of its start, x and y of its end. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** The straight strokes of a path whose commands are `M`, `H`, `V`, `L` and `Z`. */
export function segmentsOf(d: string): readonly Segment[] {
  const segments: Segment[] = [];
  let [x, y] = [0, 0];
  let start = [0, 0] as readonly [number, number];
  for (const [, command = '', rest = ''] of d.matchAll(/([MHVLZ])([^MHVLZ]*)/g)) {
    const [a = 0, b = 0] = rest.split(',').map(Number);
    const [toX, toY] = {
      M: [a, b] as const,
      L: [a, b] as const,
      H: [a, y] as const,
      V: [x, a] as const,
      Z: start,
    }[command] ?? [x, y];
    if (command === 'M') start = [toX, toY];
    else segments.push([x, y, toX, toY]);
    [x, y] = [toX, toY];
  }
  return segments;
}

/**
 * How many dots a browser draws for a path with round caps and a dash of no length: one at the start of a stroke
 * and one at each further `pitch`, as far as the stroke goes.
 */
export function countDots(d: string, dasharray: string): number {
  const [dash, pitch = Number.NaN] = dasharray.split(/[\s,]+/).map(Number);
  if (dash !== 0) throw new Error(`A dash of ${dash} is no dot.`);
  return segmentsOf(d).reduce(
    (count, [x1, y1, x2, y2]) => count + Math.floor(Math.hypot(x2 - x1, y2 - y1) / pitch) + 1,
    0,
  );
}
