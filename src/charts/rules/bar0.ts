import type { DrawingSubject } from '../judge/drawingSubject.ts';
import { barOf, isSeen, px } from '../judge/drawn.ts';
import type { Finding, Rule } from '../judge/rule.ts';
import type { Member, ViewScale } from '../judge/specSubject.ts';
import type { Box } from '../marks/box.ts';

/** How far a bar may be off: half a pixel or a hundredth of its length, whichever is more. */
const slackOf = (length: number) => Math.max(0.5, length * 0.01);
/** How far the beginning of a bar may be off, in px: half an outline. */
const START_SLACK = 1;

/** A bar along the axis that its number grows on: where it begins, and how long it is. */
interface Drawn {
  readonly member: Member;
  readonly start: number;
  readonly length: number;
}

const along = ({ x1, x2, y1, y2 }: Box, by: ViewScale['by']) =>
  by === 'height' ? { start: -y2, length: y2 - y1 } : { start: x1, length: x2 - x1 };

/** Where each bar has to begin: at the first one's zero, or, for parts laid end to end, where the one before ends. */
function startsOf(bars: readonly Drawn[], zero: number): readonly number[] {
  const parts = bars
    .filter(({ member }) => member.role === 'part')
    .toSorted((a, b) => a.start - b.start);
  return bars.map((bar) => {
    const before = parts[parts.indexOf(bar) - 1];
    return before === undefined ? zero : before.start + before.length;
  });
}

function judgeScale(scale: ViewScale, subject: DrawingSubject): Finding[] {
  const findings: Finding[] = [];
  const bars = scale.numbers.flatMap((member): Drawn[] => {
    const box = barOf(subject, member.quantity);
    if (box !== null) return [{ member, ...along(box, scale.by) }];
    if (member.quantity.value !== 0) {
      findings.push({
        path: member.path,
        seen: `no bar for ${member.quantity.id}`,
        expected: 'a bar for every number of a scale',
        fix: 'Draw the number in the form, with its row of the table.',
      });
    }
    return [];
  });
  const longest = bars.toSorted((a, b) => b.member.quantity.value - a.member.quantity.value)[0];
  if (longest === undefined) return findings;

  // Nested bars lie over one another: a share has no end-to-end parts.
  const zero = scale.as === 'parts' ? Math.min(...bars.map(({ start }) => start)) : longest.start;
  const starts = scale.as === 'parts' ? startsOf(bars, zero) : bars.map(() => zero);
  const unit = longest.length / longest.member.quantity.value;
  bars.forEach(({ member, start, length }, index) => {
    const { id, value } = member.quantity;
    const due = value * unit;
    if (Math.abs(length - due) > slackOf(due)) {
      findings.push({
        path: member.path,
        seen: `the bar of ${id} is ${px(length)} long`,
        expected: `bars from zero, as long as their numbers are large: ${px(due)} by the bar of ${longest.member.quantity.id}`,
        fix: 'Draw all bars of a scale from its zero with one linear scale.',
      });
    } else if (Math.abs(start - (starts[index] ?? zero)) > START_SLACK) {
      findings.push({
        path: member.path,
        seen: `the bar of ${id} begins ${px(Math.abs(start - (starts[index] ?? zero)))} away from its zero`,
        expected: 'bars that begin at the zero of their scale, and parts where the one before ends',
        fix: 'Draw all bars of a scale from its zero with one linear scale.',
      });
    }
  });
  return findings;
}

/** A filled rectangle that stands for no number of a scale: a reader would compare it all the same. */
function judgeStrays(subject: DrawingSubject, scales: readonly ViewScale[]): Finding[] {
  const { marks, chart, path } = subject;
  const known = scales.flatMap(({ numbers }) => numbers.map(({ quantity }) => quantity));
  const stray = marks.filter(isSeen).find(({ shape, row }) => {
    const shown = row === null ? undefined : chart.rows[row];
    return shape === 'rect' && !known.some((quantity) => quantity === shown);
  });
  if (stray === undefined) return [];
  return [
    {
      path,
      seen: `a bar at ${px(stray.box.x1)}, ${px(stray.box.y1)} that stands for no number of a scale`,
      expected: 'every bar with the row of its number, on a scale of its form',
      fix: 'Give the bar its row, and name the number in the scales of the form.',
    },
  ];
}

/** BAR0: bars and areas start at zero. */
export const bar0: Rule = {
  id: 'BAR0',
  promise: {
    zh: '条从零画起，长短与数成正比',
    en: 'bars start at zero, and their lengths are in proportion to the numbers',
  },
  judgeSpec: ({ views }) =>
    views
      .flatMap(({ scales }) => scales)
      .flatMap(({ numbers }) => numbers)
      .filter(({ quantity }) => quantity.value < 0)
      .map(({ quantity, path }) => ({
        path,
        seen: `${quantity.id} is ${quantity.value}`,
        expected: 'numbers that a bar or dots can show from zero on, none below it',
        fix: 'Show the two numbers that it comes from, or list it in a view of form tally.',
      })),
  judgeDrawing(subject) {
    const scales = subject.scales.filter(({ by }) => by !== 'dots');
    return [
      ...scales.flatMap((scale) => judgeScale(scale, subject)),
      ...judgeStrays(subject, scales),
    ];
  },
};
