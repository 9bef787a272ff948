import { type Span, spanOf } from '../../figures/period.ts';
import type { Figure, Quantity } from '../../figures/quantity.ts';
import type { ActionRow, DrawingSubject } from '../judge/drawingSubject.ts';
import { px, shapesOf, spotsOf, yearOf } from '../judge/drawn.ts';
import type { Finding, Rule } from '../judge/rule.ts';
import type { Member, ViewScale } from '../judge/specSubject.ts';
import { type Box, boxAround } from '../marks/box.ts';
import { domainOf, extentOf } from '../timeline/scale.ts';

/** How far a date may stand from its place, in px. */
const SLACK = 1;

/** How far right of the line where a year begins its number may begin, in px. */
const BESIDE = 4;

/** A date that is drawn, in years, and where it stands in px. */
interface Dated {
  readonly id: string;
  readonly path: Member['path'];
  readonly date: number;
  readonly at: number;
}

/** Dates whose places are not in proportion to them, measured from the first date to the last; words may stand beside. */
function judgePlaces(dated: readonly Dated[], beside: readonly Dated[] = []): Finding[] {
  const inOrder = dated.toSorted((a, b) => a.date - b.date);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined || first.date === last.date) return [];
  const perYear = (last.at - first.at) / (last.date - first.date);
  const due = ({ date }: Dated) => first.at + (date - first.date) * perYear;
  const isOff = (slack: number) => (one: Dated) => Math.abs(one.at - due(one)) > slack;
  const odd =
    inOrder.find((one) => isOff(SLACK)(one) || perYear <= 0) ?? beside.find(isOff(BESIDE));
  if (odd === undefined) return [];
  return [
    {
      path: odd.path,
      seen: `${odd.id}: ${Number(odd.date.toFixed(2))} stands at ${px(odd.at)}`,
      expected: `${px(due(odd))} on a true scale of time from ${Number(first.date.toFixed(2))} to ${Number(last.date.toFixed(2))}, the later to the right or below`,
      fix: 'Place every date with one linear scale of time.',
    },
  ];
}

/**
 * The years that a number covers, as drawn. Those of an average that runs from one congress to the next begin and
 * end inside a calendar year, so they are set half a year off.
 */
function coverOf({ indicator, period }: Figure): Span | null {
  const span = spanOf(period);
  if (span === null || indicator.measure !== 'annual') return span;
  return { from: span.from + 0.5, to: span.to - 0.5 };
}

/** The stroke of a lane that is as long as its time. */
function judgeLanes({ numbers }: ViewScale, subject: DrawingSubject): Finding[] {
  const dated = numbers.flatMap(({ quantity, path }): Dated[] => {
    const span = quantity.kind === 'figure' ? coverOf(quantity) : null;
    const strokes = shapesOf(subject, quantity).filter(
      ({ shape, round }) => shape === 'path' && !round,
    );
    if (span === null || strokes.length === 0) return [];
    const { x1, x2 } = boxAround(strokes.map(({ box }) => box));
    return [
      { id: quantity.id, path, date: span.from, at: x1 },
      { id: quantity.id, path, date: span.to, at: x2 },
    ];
  });
  return [...judgePlaces(dated), ...judgeTicks(dated, subject)];
}

/** The years of the axis stand over the middle of their year. */
function judgeTicks(dated: readonly Dated[], { marks, path }: DrawingSubject): Finding[] {
  const [first, last] = [dated[0], dated.find(({ date }) => date !== dated[0]?.date)];
  if (first === undefined || last === undefined) return [];
  const perYear = (last.at - first.at) / (last.date - first.date);
  const odd = marks.find(({ shape, row, text, box }) => {
    if (shape !== 'text' || row !== null || !/^(?:19|20)\d\d$/.test(text)) return false;
    return Math.abs(box.x1 - (first.at + (Number(text) + 0.5 - first.date) * perYear)) > SLACK;
  });
  if (odd === undefined) return [];
  return [
    {
      path,
      seen: `the year ${odd.text} of the axis stands at ${px(odd.box.x1)}`,
      expected: `${px(first.at + (Number(odd.text) + 0.5 - first.date) * perYear)}, over the middle of its year`,
      fix: 'Draw the axis with the scale of the lanes.',
    },
  ];
}

const middle = ({ x1, x2, y1, y2 }: Box, axis: 'x' | 'y') => (axis === 'x' ? x1 + x2 : y1 + y2) / 2;

/** Observations in the order of time; where their distances in time differ, at distances that differ alike. */
function judgeSeries({ numbers }: ViewScale, subject: DrawingSubject): Finding[] {
  const placed = numbers.flatMap((member) => {
    const year = yearOf(member);
    const shapes = shapesOf(subject, member.quantity);
    if (year === null || shapes.length === 0) return [];
    return [{ ...member, year, box: boxAround(shapes.map(({ box }) => box)) }];
  });
  const inOrder = placed.toSorted((a, b) => a.year - b.year);
  const [first, second] = inOrder;
  if (first === undefined || second === undefined) return [];
  const across = first.box.x2 <= second.box.x1 || second.box.x2 <= first.box.x1;
  const axis = across ? 'x' : 'y';
  return judgePlaces(
    inOrder.map(({ quantity, path, year, box }) => ({
      id: quantity.id,
      path,
      date: year,
      at: middle(box, axis),
    })),
  );
}

/** Where a dated action stands: a day in its middle, what is longer at both ends, as far as the axis goes. */
function placesOfAction(
  { action, index }: ActionRow,
  end: number,
  subject: DrawingSubject,
): Dated[] {
  const spots = spotsOf(subject, index);
  if (spots.length === 0) return [];
  const { x1, x2 } = boxAround(spots.map(({ box }) => box));
  const { from, to } = extentOf(action);
  const { id } = action;
  const { path } = subject;
  if (action.row.precision === 'day') {
    return [{ id, path, date: (from + to) / 2, at: (x1 + x2) / 2 }];
  }
  return [
    { id, path, date: from, at: x1 },
    { id, path, date: Math.min(to, end), at: x2 },
  ];
}

/** Actions and the years of their axis on one scale of time. */
function judgeActions(subject: DrawingSubject): Finding[] {
  const { actions, marks, path } = subject;
  if (actions.length === 0) return [];
  const [, end] = domainOf(actions.map(({ action }) => action));
  const dated = actions.flatMap((row) => placesOfAction(row, end, subject));
  const years = marks.flatMap(({ shape, row, text, box }): Dated[] =>
    shape === 'text' && row === null && /^(?:19|20)\d\d$/.test(text)
      ? [{ id: 'the axis', path, date: Number(text), at: box.x1 - BESIDE / 2 }]
      : [],
  );
  return judgePlaces(dated, years);
}

/** Numbers on time need a date, and observations of one thing a date each. */
function judgeDates({ as, numbers }: ViewScale): Finding[] {
  const seen = new Map<number, Quantity>();
  return numbers.flatMap((member): Finding[] => {
    const { quantity, path } = member;
    if (as === 'lanes') {
      const span = quantity.kind === 'figure' ? spanOf(quantity.period) : null;
      return span === null ? [lack(quantity, path, 'no start or no end')] : [];
    }
    const year = yearOf(member);
    if (year === null) return [lack(quantity, path, 'no year')];
    const other = seen.get(year);
    seen.set(year, quantity);
    return other === undefined
      ? []
      : [lack(quantity, path, `the same year as ${other.id}, ${year}`)];
  });
}

const lack = (quantity: Quantity, path: Member['path'], what: string): Finding => ({
  path,
  seen: `${quantity.id} has ${what}`,
  expected: 'a date of its own for every number that stands on time',
  fix: 'Leave it out of this view, or list the numbers in a view of form tally.',
});

/** TIME: uneven dates stand on a scale of time. */
export const time: Rule = {
  id: 'TIME',
  promise: {
    zh: '时间按真实的间隔排开',
    en: 'time is drawn to scale',
  },
  judgeSpec: ({ views }) =>
    views
      .flatMap(({ scales }) => scales)
      .filter(({ as }) => as === 'series' || as === 'lanes')
      .flatMap(judgeDates),
  judgeDrawing: (subject) => [
    ...subject.scales.flatMap((scale) => {
      if (scale.as === 'lanes') return judgeLanes(scale, subject);
      return scale.as === 'series' ? judgeSeries(scale, subject) : [];
    }),
    ...judgeActions(subject),
  ],
};
