import type { Stroke } from '../../charts/judge/mark.ts';

/** How many numbers follow each command of a path; the last two are where it leads. */
const LENGTHS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  A: 7,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  Z: 0,
};

/** The pieces that a path is made of. Only absolute commands are known: Plot and d3 write no others. */
export function readPath(course: string): Stroke[] {
  const strokes: Stroke[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', text = ''] of course.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const length = LENGTHS[command];
    if (length === undefined)
      throw new Error(`a path has the command ${command}, which the rules cannot read`);
    const values = (text.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    for (let at = 0; at < Math.max(values.length, 1); at += Math.max(length, 1)) {
      const [last = y, beforeLast = x] = values.slice(at, at + length).reverse();
      const [toX, toY] =
        command === 'Z'
          ? [startX, startY]
          : command === 'H'
            ? [last, y]
            : command === 'V'
              ? [x, last]
              : [beforeLast, last];
      if (command === 'M' && at === 0) [startX, startY] = [toX, toY];
      else {
        const kind = command === 'A' ? 'arc' : /[CSQT]/.test(command) ? 'curve' : 'straight';
        strokes.push({ kind, from: [x, y], to: [toX, toY] });
      }
      [x, y] = [toX, toY];
    }
  }
  return strokes;
}
