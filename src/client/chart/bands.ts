/** What a mark covers, in px from any corner. */
export interface Cover {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Marks that stand on one line: the height of each overlaps that of another. */
export interface Band<Mark extends Cover> {
  readonly top: number;
  readonly bottom: number;
  readonly marks: readonly Mark[];
}

/** Sorts marks into lines, from above. */
export function bandsOf<Mark extends Cover>(marks: readonly Mark[]): readonly Band<Mark>[] {
  const bands: { top: number; bottom: number; marks: Mark[] }[] = [];
  for (const mark of [...marks].sort((a, b) => a.top - b.top)) {
    const last = bands.at(-1);
    if (last === undefined || mark.top > last.bottom) {
      bands.push({ top: mark.top, bottom: mark.bottom, marks: [mark] });
    } else {
      last.bottom = Math.max(last.bottom, mark.bottom);
      last.marks.push(mark);
    }
  }
  return bands;
}

const away = (place: number, from: number, to: number) => Math.max(from - place, place - to, 0);

/** The mark of a line that is nearest along it; of two that are as near, the one with the nearer middle. */
export function nearestOn<Mark extends Cover>({ marks }: Band<Mark>, x: number): Mark | null {
  const key = ({ left, right }: Cover) =>
    away(x, left, right) + Math.abs(x - (left + right) / 2) / 1000;
  return marks.reduce<Mark | null>(
    (best, mark) => (best === null || key(mark) < key(best) ? mark : best),
    null,
  );
}

/** The mark that is meant by pointing at a place: on each line the nearest, and of those the nearest within `reach`. */
export function nearestMark<Mark extends Cover>(
  bands: readonly Band<Mark>[],
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
): Mark | null {
  let best: Mark | null = null;
  let least = reach;
  for (const band of bands) {
    const mark = nearestOn(band, x);
    if (mark === null) continue;
    const distance = Math.hypot(away(x, mark.left, mark.right), away(y, band.top, band.bottom));
    if (distance > least || (distance === least && best !== null)) continue;
    best = mark;
    least = distance;
  }
  return best;
}
