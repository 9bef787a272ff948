import type { Facts } from '../figures/facts.ts';
import type { Figure } from '../figures/quantity.ts';
import type { FigureFacts } from '../lib/figureFacts.ts';
import type { Topic } from '../tables/index.ts';

/** The figures of one topic in one province or county of its own. */
export interface FigureGroup {
  readonly topic: Topic;
  /** The region that lies in no other: Huidong's figures never stand among Hainan's. */
  readonly root: string;
  readonly figures: readonly Figure[];
}

const rootOf = ({ region }: Figure) => region.within ?? region.id;

/** What the row of a figure carries for the reader's filters. */
export function figureFactsOf(figure: Figure): FigureFacts {
  const { indicator, row, period } = figure;
  return {
    report: row.report,
    offset: row.offset,
    topic: indicator.topic,
    measure: indicator.measure,
    unit: indicator.unit,
    qualifier: figure.qualifier,
    region: figure.region.id,
    root: rootOf(figure),
    indicator: indicator.id,
    category: row.category ?? '',
    start: period.start ?? '',
    end: period.end ?? '',
    basis: period.basis,
    value: figure.value,
  };
}

/** Figures of one definition stand together, by time, the whole before its parts; the rest as the reports have it. */
function orderFigures(figures: readonly Figure[]): readonly Figure[] {
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  const rank = new Map(indicators.map((indicator, index) => [indicator, index]));
  const keyOf = (figure: Figure) => [
    rank.get(figure.indicator) ?? 0,
    Number((figure.period.end ?? '').slice(0, 4)),
    figure.category === null ? 0 : 1,
  ];
  return figures.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    return a.map((key, index) => key - (b[index] ?? 0)).find((gap) => gap !== 0) ?? 0;
  });
}

/** Every figure once, by root and topic: the first report's root comes first, then the others. */
export function groupFigures({ figures, topics }: Facts): readonly FigureGroup[] {
  const roots = [...new Set(figures.map(rootOf))];
  return roots.flatMap((root) =>
    topics
      .toSorted((one, other) => one.order - other.order)
      .map((topic) => ({
        topic,
        root,
        figures: orderFigures(
          figures.filter(
            (figure) => rootOf(figure) === root && figure.indicator.topic === topic.id,
          ),
        ),
      }))
      .filter((group) => group.figures.length > 0),
  );
}
