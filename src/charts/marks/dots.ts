import * as Plot from '@observablehq/plot';
import type { Box } from './box.ts';
import { styled } from './styled.ts';

/** Dots in rows or columns: one for each unit, and one of smaller area for what is left over. */
export interface DotField {
  /** Upper left corner of the field, in px. */
  readonly x: number;
  readonly y: number;
  /** How many units, with a fraction. */
  readonly count: number;
  /** Dots to a line before the next begins. */
  readonly perLine: number;
  /** Lines run across (a row each) or down (a column each). */
  readonly run: 'across' | 'down';
  readonly pitch: number;
  readonly radius: number;
}

/** The place of the dot with a given number, in px. */
function placeOf({ x, y, perLine, run, pitch, radius }: DotField, number: number) {
  const along = (number % perLine) * pitch + radius;
  const across = Math.floor(number / perLine) * pitch + radius;
  return run === 'across' ? { x: x + along, y: y + across } : { x: x + across, y: y + along };
}

/** The space that a field takes, with `extra` dots after its last one. */
export function fieldBox(field: DotField, extra = 0): Box {
  const { x, y, count, perLine, run, pitch, radius } = field;
  const all = Math.ceil(count) + extra;
  const along = (Math.min(all, perLine) - 1) * pitch + 2 * radius;
  const across = (Math.ceil(all / perLine) - 1) * pitch + 2 * radius;
  return run === 'across'
    ? { x1: x, y1: y, x2: x + along, y2: y + across }
    : { x1: x, y1: y, x2: x + across, y2: y + along };
}

/** Strength of the three dots after a number printed with 余, 多 or 超过. */
const TRAIL = [0.6, 0.38, 0.18] as const;
const HOLLOW = 0.9;

interface DotsOptions {
  /** `red`, `sea`, `ink`, `ctx`: a tone of the theme. */
  readonly tone: string;
  /** Rings instead of discs: the number stands for each year, not for all of them. */
  readonly hollow?: boolean;
  /** The number is more than this: three fading dots follow. */
  readonly trailing?: boolean;
  /** The row of the chart's table whose number the dots show. */
  readonly row: number;
}

/** One circle, as a disc or a ring. */
function circle(
  [x, y, r]: readonly [x: number, y: number, r: number],
  { tone, hollow = false, row }: DotsOptions,
  opacity?: number,
) {
  const radius = hollow ? r - HOLLOW / 2 : r;
  return Plot.dot([[x, y]], {
    x: '0',
    y: '1',
    r: radius,
    ...(opacity === undefined ? {} : { opacity }),
    ...(hollow
      ? { fill: 'none', strokeWidth: HOLLOW, ...styled(`s-${tone}`, row) }
      : { stroke: 'none', ...styled(`f-${tone}`, row) }),
  });
}

/**
 * Draws a field. A line of dots is one dashed stroke with round ends (a dash of no length is a dot),
 * so thousands of dots cost a few bytes a line.
 */
export function dots(wanted: DotField, options: DotsOptions): Plot.Markish[] {
  // The dashes are printed to a hundredth of a pixel; dots placed more finely would drift off them.
  const field = { ...wanted, pitch: Math.round(wanted.pitch * 100) / 100 };
  const { tone, hollow = false, trailing = false, row: tableRow } = options;
  const { count, perLine, pitch, radius } = field;
  const whole = Math.floor(count + 1e-9);
  const rest = count - whole;

  const strokes: number[][] = [];
  for (let first = 0; first < whole; first += perLine) {
    const from = placeOf(field, first);
    const to = placeOf(field, Math.min(first + perLine, whole) - 1);
    // A little more than the last dot, so that rounding never loses it.
    strokes.push(
      field.run === 'across'
        ? [from.x, from.y, to.x + 0.1, to.y]
        : [from.x, from.y, to.x, to.y + 0.1],
    );
  }
  const row = (width: number, classes: string) =>
    Plot.link(strokes, {
      x1: '0',
      y1: '1',
      x2: '2',
      y2: '3',
      strokeWidth: width,
      strokeLinecap: 'round',
      strokeDasharray: `0 ${pitch}`,
      ...styled(classes, tableRow),
    });

  const marks: Plot.Markish[] = [row(2 * radius, `s-${tone}`)];
  if (hollow) marks.push(row(2 * (radius - HOLLOW), 's-paper'));
  let next = whole;
  if (rest > 1e-6) {
    const { x, y } = placeOf(field, next);
    marks.push(circle([x, y, radius * Math.sqrt(rest)], options));
    next += 1;
  }
  if (trailing) {
    TRAIL.forEach((opacity, step) => {
      const { x, y } = placeOf(field, next + step);
      marks.push(circle([x, y, radius], options, opacity));
    });
  }
  return marks;
}
