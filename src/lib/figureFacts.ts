/** What a row of the table of figures carries for filters, order and download; its words stand in its cells. */
export interface FigureFacts {
  readonly report: string;
  /** Position of the first digit in the report, in characters from 0. */
  readonly offset: number;
  readonly topic: string;
  readonly measure: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly region: string;
  /** The region that lies in no other and holds this one: it keeps Huidong apart from Hainan. */
  readonly root: string;
  readonly indicator: string;
  /** Empty for the whole. */
  readonly category: string;
  /** ISO dates; empty for an end that is open or unknown. */
  readonly start: string;
  readonly end: string;
  readonly basis: string;
  /** In the base unit. */
  readonly value: number;
}

/** The order of the facts in the attribute. */
const NAMES = [
  'report',
  'offset',
  'topic',
  'measure',
  'unit',
  'qualifier',
  'region',
  'root',
  'indicator',
  'category',
  'start',
  'end',
  'basis',
  'value',
] as const satisfies readonly (keyof FigureFacts)[];

/** Stands for an empty cell. */
const NONE = '-';

/** Writes the facts into one attribute, parted by blanks: ids, dates and numbers have none. */
export function formatFigureFacts(facts: FigureFacts): string {
  return NAMES.map((name) => String(facts[name]) || NONE).join(' ');
}

/** Reads the facts back out of the attribute. */
export function parseFigureFacts(attribute: string): FigureFacts {
  const cells = attribute.split(' ').map((cell) => (cell === NONE ? '' : cell));
  const facts = Object.fromEntries(NAMES.map((name, at) => [name, cells[at] ?? '']));
  return {
    ...(facts as Record<(typeof NAMES)[number], string>),
    offset: Number(facts['offset']),
    value: Number(facts['value']),
  };
}

/** The facets by which the table can be narrowed, in the order of the form. */
export const FIGURE_FACETS = [
  'topic',
  'report',
  'year',
  'measure',
  'unit',
  'qualifier',
  'region',
] as const;
export type FigureFacet = (typeof FIGURE_FACETS)[number];

/** The orders that the table can take; the first is that of the page. */
export const FIGURE_SORTS = ['topic', 'report', 'period', 'value'] as const;
export type FigureSort = (typeof FIGURE_SORTS)[number];

/** The year of a figure whose report gives no time. */
export const NO_YEAR = 'none';

/** Every calendar year that a period touches; `none` where it has neither start nor end. */
function yearsOf({ start, end }: Pick<FigureFacts, 'start' | 'end'>): readonly string[] {
  const last = Number((end || start).slice(0, 4));
  const first = Number((start || end).slice(0, 4));
  if (last === 0) return [NO_YEAR];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** Under which values of a facet a figure is found: several years, else one value. */
export function facetValues(facts: FigureFacts, facet: FigureFacet): readonly string[] {
  return facet === 'year' ? yearsOf(facts) : [facts[facet]];
}
