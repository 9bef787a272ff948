import type { Box } from '../../charts/marks/box.ts';
import type { DrawnView } from './plotView.ts';

const PATH = /<path((?: [a-z-]+="[^"]*")*) d="([^"]*)"\/>/g;
const short = (length: number) => String(Number(length.toFixed(2)));

/** Upright and level strokes by their lengths: those that are equal are then written alike, and pack well. */
function shorten(course: string): string {
  return course.replace(
    /M([-\d.]+),([-\d.]+)(?:H([-\d.]+)|V([-\d.]+))(?=M|$)/g,
    (_, x: string, y: string, across?: string, down?: string) =>
      across === undefined
        ? `M${x},${y}v${short(Number(down) - Number(y))}`
        : `M${x},${y}h${short(Number(across) - Number(x))}`,
  );
}

/** Paths of one look become one, where the first of them stood. */
function joinPaths(marks: string): string {
  const courses = new Map<string, string>();
  for (const [, look = '', course = ''] of marks.matchAll(PATH)) {
    courses.set(look, (courses.get(look) ?? '') + course);
  }
  return marks.replace(PATH, (_, look: string) => {
    const course = courses.get(look);
    courses.delete(look);
    return course === undefined ? '' : `<path${look} d="${shorten(course)}"/>`;
  });
}

const area = ({ x1, y1, x2, y2 }: Box, row: number) =>
  `<rect class="hit" data-i="${row}"${x1 === 0 ? '' : ` x="${x1}"`} y="${y1}" width="${x2 - x1}" height="${y2 - y1}"/>`;

/**
 * The same drawing with its bands for rows: it looks as it did, its marks lead nowhere any more, and an area over each
 * band leads to the band's row, from `first` on. What `serializeMarks` printed becomes half as long.
 */
export function drawBands({ marks, bands }: DrawnView, first: number): string {
  const bare = marks
    .replaceAll(/ data-i="\d+"/g, '')
    .replaceAll(/class="([^"]*) spot"/g, 'class="$1"')
    .replaceAll(/<g( [^>]*)>(.*?)<\/g>/g, (_, look: string, children: string) =>
      children.replaceAll('<path', `<path${look}`),
    );
  return joinPaths(bare) + bands.map((band, index) => area(band, first + index)).join('');
}
