import { range, type ScaleLinear } from 'd3';
import type { Action } from '../../figures/action.ts';
import { type Span, spanOf } from '../../figures/period.ts';

/** The time within which an action lies, in years; throws for one without an end. */
export function extentOf({ id, period }: Pick<Action, 'id' | 'period'>): Span {
  const span = spanOf(period);
  if (span === null) throw new Error(`${id} has no end and cannot stand on time`);
  return span;
}

/**
 * The years of the axis, whole ones. What a report announces for the years after it was issued runs out of the
 * drawing: the axis ends with the year of the latest report that tells of an action.
 */
export function domainOf(actions: readonly Action[]): readonly [number, number] {
  const spans = actions.map(extentOf);
  const from = Math.floor(Math.min(...spans.map((span) => span.from)));
  const to = Math.ceil(Math.max(...spans.map((span) => span.to)) - 1e-9);
  const issued = actions.map(({ report }) => Number((report.issued ?? '9999').slice(0, 4)));
  return [from, Math.min(to, Math.max(...issued) + 1)];
}

/** Years on the axis, in px. */
export type X = ScaleLinear<number, number>;

/** The beginnings of the quarters that the axis shows. */
export const quartersOf = ([from, to]: readonly [number, number]) =>
  range(from * 4, to * 4 + 1).map((quarter) => quarter / 4);

/** A tenth of a pixel is finer than a reader can see, and shorter to write. */
export const round = (px: number) => Math.round(px * 10) / 10;
