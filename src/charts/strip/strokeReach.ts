import type { Token } from '../../figures/tokens.ts';

/** What a stroke of a report's strip shows: the kind of number, or that a chart draws it. */
export type StrokeLook = Token['kind'] | 'used';

/** How much of a strip's height a stroke takes, by what the number is; one that a chart draws takes all. */
export const STROKE_REACH: Readonly<Record<StrokeLook, number>> = {
  used: 1,
  figure: 0.74,
  date: 0.42,
  document: 0.42,
  caption: 0.28,
  name: 0.28,
  contact: 0.28,
  list: 0.16,
};

/** What the stroke of a number shows, if these figures are drawn in charts. */
export function lookOfStroke(
  { kind, figure }: Pick<Token, 'kind' | 'figure'>,
  drawn: ReadonlySet<string>,
): StrokeLook {
  return figure !== null && drawn.has(figure) ? 'used' : kind;
}
