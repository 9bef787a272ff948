import type { DrawingSubject } from '../judge/drawingSubject.ts';
import { isSeen, px, shapesOf, yearOf } from '../judge/drawn.ts';
import type { Mark, Stroke } from '../judge/mark.ts';
import type { Finding, Rule } from '../judge/rule.ts';
import type { Member, ViewScale } from '../judge/specSubject.ts';
import type { Box } from '../marks/box.ts';
import { boxAround } from '../marks/box.ts';

/** A slanted stroke longer than this is a line from one number to another; a shorter one the head of an arrow. */
const ARROW = 12;
/** Marks may touch an edge of the empty years, in px. */
const SLACK = 0.75;

const isLevel = ({ from, to }: Stroke) => Math.abs(from[1] - to[1]) < 0.01;
const isUpright = ({ from, to }: Stroke) => Math.abs(from[0] - to[0]) < 0.01;
const lengthOf = ({ from, to }: Stroke) => Math.hypot(to[0] - from[0], to[1] - from[1]);

const isJoining = (stroke: Stroke) =>
  stroke.kind !== 'straight' ||
  (!isLevel(stroke) && !isUpright(stroke) && lengthOf(stroke) > ARROW);

/** A closed shape with an arc is a slice and no line: the rule PIE counts those. */
function isSlice({ strokes }: Mark): boolean {
  const [start, end] = [strokes[0]?.from, strokes.at(-1)?.to];
  const closed = start?.[0] === end?.[0] && start?.[1] === end?.[1];
  return closed && strokes.some(({ kind }) => kind === 'arc');
}

/** Lines from number to number, whatever lies between them. */
function judgeLines({ marks, path }: DrawingSubject): Finding[] {
  const joining = marks
    .filter((mark) => isSeen(mark) && !isSlice(mark))
    .flatMap(({ strokes }) => strokes.filter(isJoining));
  return joining.slice(0, 1).map(({ from, to }) => ({
    path,
    seen: `a line from ${px(from[0])}, ${px(from[1])} to ${px(to[0])}, ${px(to[1])}`,
    expected: 'two points that stay two points, with no line from one number to another',
    fix: 'Take the line out; say the change in words or as a measured difference.',
  }));
}

interface Observation {
  readonly member: Member;
  readonly year: number;
  readonly box: Box;
}

function observationsOf(scale: ViewScale, subject: DrawingSubject): readonly Observation[] {
  return scale.numbers
    .flatMap((member): Observation[] => {
      const year = yearOf(member);
      const shapes = shapesOf(subject, member.quantity);
      if (year === null || shapes.length === 0) return [];
      return [{ member, year, box: boxAround(shapes.map(({ box }) => box)) }];
    })
    .toSorted((a, b) => a.year - b.year);
}

/** The empty stretch between two observations, and the direction in which time runs; `null` where they overlap. */
function between(earlier: Box, later: Box): { axis: 'x' | 'y'; from: number; to: number } | null {
  if (earlier.x2 <= later.x1) return { axis: 'x', from: earlier.x2, to: later.x1 };
  if (earlier.y2 <= later.y1) return { axis: 'y', from: earlier.y2, to: later.y1 };
  return null;
}

/** What may stand in years without a number: words, dotted borders, the dotted level of a number, the zero line. */
function isHarmless(mark: Mark, zero: number | null): boolean {
  if (mark.shape === 'text') return true;
  if (mark.shape !== 'path' || mark.round) return false;
  const dotted = mark.dash.length === 2 && (mark.dash[0] ?? 0) <= 1.5 && (mark.dash[1] ?? 0) >= 3;
  return mark.strokes.every((stroke) => {
    if (stroke.kind !== 'straight') return false;
    if (dotted) return isLevel(stroke) || isUpright(stroke);
    return zero !== null && isLevel(stroke) && Math.abs(stroke.from[1] - zero) <= 1;
  });
}

function judgeGap(
  earlier: Observation,
  later: Observation,
  scale: ViewScale,
  subject: DrawingSubject,
): Finding[] {
  if (later.year - earlier.year < 2) return [];
  const gap = between(earlier.box, later.box);
  if (gap === null) return [];
  const zero = scale.by === 'height' ? Math.max(earlier.box.y2, later.box.y2) : null;
  const inside = subject.marks.filter(isSeen).find((mark) => {
    const [start, end] = gap.axis === 'x' ? [mark.box.x1, mark.box.x2] : [mark.box.y1, mark.box.y2];
    return end > gap.from + SLACK && start < gap.to - SLACK && !isHarmless(mark, zero);
  });
  if (inside === undefined) return [];
  return [
    {
      path: later.member.path,
      seen: `a ${inside.shape} between ${earlier.member.quantity.id} and ${later.member.quantity.id}, at ${px(inside.box.x1)}, ${px(inside.box.y1)}`,
      expected: `empty paper for ${earlier.year + 1}–${later.year - 1}, between dotted borders: no report has a number for them`,
      fix: 'Draw nothing where nothing was observed.',
    },
  ];
}

/** GAP: no line through years without a number; two points are two points. */
export const gap: Rule = {
  id: 'GAP',
  promise: {
    zh: '报告没有给数的年份留白，不连线',
    en: 'years without a number stay blank, and no line crosses them',
  },
  judgeDrawing(subject) {
    const series = subject.scales.filter(({ as }) => as === 'series');
    return [
      ...judgeLines(subject),
      ...series.flatMap((scale) => {
        const observations = observationsOf(scale, subject);
        return observations.flatMap((later, index) => {
          const earlier = observations[index - 1];
          return earlier === undefined ? [] : judgeGap(earlier, later, scale, subject);
        });
      }),
    ];
  },
};
