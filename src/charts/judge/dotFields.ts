import type { Mark } from './mark.ts';

/** A field of dots as it was drawn. */
export interface Field {
  /** Whole dots and the area of the last one, in dots. */
  readonly count: number;
  readonly hollow: boolean;
}

/** Dots of a dashed stroke with round ends: one at its start, and one a pitch further as long as the stroke lasts. */
function dotsOn({ strokes, dash }: Mark): number {
  const pitch = (dash[0] ?? 0) + (dash[1] ?? 0);
  return strokes.reduce((sum, { from, to }) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    return sum + Math.floor(length / pitch + 1e-6) + 1;
  }, 0);
}

export const isPaper = ({ classes }: Mark) => classes.includes('s-paper');
export const isRow = ({ shape, round }: Mark) => shape === 'path' && round;

/** The radius of a dot to its outer edge, in px. */
const radiusOf = ({ box, strokeWidth, classes }: Mark) =>
  (box.x2 - box.x1) / 2 + (classes.some((name) => name.startsWith('s-')) ? strokeWidth / 2 : 0);

/** The fields of a number: each begins with its rows of whole dots and ends with the part of one. */
export function fieldsOf(marks: readonly Mark[], radius: number): readonly Field[] {
  const fields: { count: number; hollow: boolean; closed: boolean }[] = [];
  for (const mark of marks) {
    if (mark.faint) continue;
    if (isRow(mark) && isPaper(mark)) {
      // Paper over the rows leaves rings.
      const last = fields.at(-1);
      if (last !== undefined) last.hollow = true;
    } else if (isRow(mark)) {
      fields.push({ count: dotsOn(mark), hollow: false, closed: false });
    } else if (mark.shape === 'circle') {
      const part = (radiusOf(mark) / radius) ** 2;
      const hollow = mark.classes.some((name) => name.startsWith('s-'));
      const last = fields.at(-1);
      if (last === undefined || last.closed) fields.push({ count: part, hollow, closed: true });
      else Object.assign(last, { count: last.count + part, closed: true });
    }
  }
  return fields;
}
