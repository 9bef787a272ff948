import type { FigureFacts, FigureSort } from '../../lib/figureFacts.ts';

/** Figures that stand under one heading, in order. */
export interface Group<F extends FigureFacts> {
  /** Nothing is ordered across roots: Huidong never stands among Hainan's figures. */
  readonly root: string;
  /** The topic, report or unit that the heading names; the root where the order is by time. */
  readonly key: string;
  readonly figures: readonly F[];
}

/** A year counts as its last day, so that 2022 is later than November 2022; no end is earliest. */
const endOf = ({ end }: FigureFacts) => (end === '' ? '' : `${end}~`);

const descending = (one: string, other: string) => (one < other ? 1 : one > other ? -1 : 0);

/** How figures of one group stand to one another; 0 leaves them as they are in the page. */
const COMPARE: Readonly<Record<FigureSort, (one: FigureFacts, other: FigureFacts) => number>> = {
  topic: () => 0,
  report: (one, other) => one.offset - other.offset,
  period: (one, other) =>
    descending(endOf(one), endOf(other)) || descending(one.start, other.start),
  value: (one, other) => other.value - one.value,
};

/** Numbers are ranked within one unit only; that is why the unit parts the groups. */
const KEY: Readonly<Record<FigureSort, (facts: FigureFacts) => string>> = {
  topic: ({ topic }) => topic,
  report: ({ report }) => report,
  period: ({ root }) => root,
  value: ({ unit }) => unit,
};

/**
 * Parts the figures into groups and orders each. Groups follow `keys` where it has them, then their size; those of
 * the first figure's root come first.
 */
export function arrange<F extends FigureFacts>(
  figures: readonly F[],
  sort: FigureSort,
  keys: readonly string[],
): readonly Group<F>[] {
  const groups = new Map<string, { root: string; key: string; figures: F[] }>();
  for (const figure of figures) {
    const key = KEY[sort](figure);
    const name = `${figure.root} ${key}`;
    const group = groups.get(name) ?? { root: figure.root, key, figures: [] };
    group.figures.push(figure);
    groups.set(name, group);
  }
  const home = figures[0]?.root;
  const rank = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return [...groups.values()]
    .sort(
      (one, other) =>
        Number(one.root !== home) - Number(other.root !== home) ||
        rank(one.key) - rank(other.key) ||
        other.figures.length - one.figures.length,
    )
    .map((group) => ({ ...group, figures: group.figures.sort(COMPARE[sort]) }));
}
