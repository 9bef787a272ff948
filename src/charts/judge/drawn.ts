import { lastYear } from '../../figures/period.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { type Box, boxAround } from '../marks/box.ts';
import { SPOT } from '../marks/spot.ts';
import type { DrawingSubject } from './drawingSubject.ts';
import type { Mark } from './mark.ts';
import type { Member } from './specSubject.ts';

/** Whether a mark can be seen: all but the areas that a pointer hits. */
export const isSeen = ({ classes }: Mark): boolean => !classes.includes('hit');

const isOf =
  ({ chart }: DrawingSubject, quantity: Quantity) =>
  ({ row }: Mark) =>
    row !== null && chart.rows[row] === quantity;

/** What is drawn of the row at an index of the table: shapes that a reader finds by pointing near them. */
export function spotsOf({ marks }: DrawingSubject, index: number): readonly Mark[] {
  return marks.filter(({ row, classes }) => row === index && classes.includes(SPOT));
}

/** The marks that show a number: bars, dots, strokes and its label. */
export function marksOf(subject: DrawingSubject, quantity: Quantity): readonly Mark[] {
  return subject.marks.filter(isSeen).filter(isOf(subject, quantity));
}

/** The texts that print a number. */
export function labelsOf(subject: DrawingSubject, quantity: Quantity): readonly Mark[] {
  return marksOf(subject, quantity).filter(({ shape }) => shape === 'text');
}

/** What is drawn for a number beside its label, without what only says that there is more. */
export function shapesOf(subject: DrawingSubject, quantity: Quantity): readonly Mark[] {
  return marksOf(subject, quantity).filter(({ shape, faint }) => shape !== 'text' && !faint);
}

/** The bar of a number, from its first edge to its last; `null` where none is drawn. */
export function barOf(subject: DrawingSubject, quantity: Quantity): Box | null {
  const bars = shapesOf(subject, quantity).filter(
    ({ shape, round }) => shape === 'rect' || (shape === 'path' && !round),
  );
  return bars.length === 0 ? null : boxAround(bars.map(({ box }) => box));
}

/** The year of a number on a scale of time: its own last one, or the one in which it would have been counted. */
export function yearOf({ quantity, yearFrom }: Member): number | null {
  if (yearFrom !== null) {
    return yearFrom.period.start === null ? null : Number(yearFrom.period.start.slice(0, 4));
  }
  return quantity.kind === 'figure' ? lastYear(quantity.period) : null;
}

/** A length as a message gives it. */
export const px = (length: number): string => `${Number(length.toFixed(2))} px`;
