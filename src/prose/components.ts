import type { Edition } from '../charts/edition.ts';
import { COUNTS } from './counts.ts';
import type { ProseKind } from './file.ts';

/** The attribute by which a component names something of the data. */
export interface Naming {
  readonly attribute: string;
  /** What it names, with its article. */
  readonly what: string;
  readonly known: (edition: Edition) => readonly string[];
}

const figure: Naming = {
  attribute: 'id',
  what: 'the id of a figure in data/figures.csv',
  known: ({ facts }) => facts.figures.map(({ id }) => id),
};
const quantity: Naming = {
  attribute: 'id',
  what: 'the id of a figure in data/figures.csv or of a derived number in data/derived.csv',
  known: ({ facts }) => facts.ids,
};
const chart: Naming = {
  attribute: 'id',
  what: 'the id of a chart, which is the name of its file in content/charts/',
  known: ({ charts }) => charts.map(({ id }) => id),
};
const check: Naming = {
  attribute: 'id',
  what: 'the id of a check in data/checks.csv',
  known: ({ facts }) => facts.checks.map(({ id }) => id),
};
const count: Naming = {
  attribute: 'of',
  what: 'a count in src/prose/counts.ts',
  known: () => Object.keys(COUNTS),
};
const topic: Naming = {
  attribute: 'topic',
  what: 'the id of a topic in data/topics.csv',
  known: ({ facts }) => facts.topics.map(({ id }) => id),
};

/** The components that prose may use; `null` for those that name nothing. */
export const COMPONENTS = {
  Chart: chart,
  Check: check,
  Digits: null,
  Fig: quantity,
  FigCount: count,
  FigRecord: figure,
  GlossaryLink: null,
  Reading: null,
  ReportSources: null,
  Section: topic,
} as const satisfies Readonly<Record<string, Naming | null>>;

/** Blocks that stand on lines of their own. */
const BLOCKS = ['Chart', 'Check'] as const;

/** What stands in the sentences of every text. */
const EVERYWHERE = ['Digits', 'Fig', 'FigCount'] as const;

/** What each kind of text may use. */
const BY_KIND = {
  story: [...BLOCKS, ...EVERYWHERE],
  review: ['Chart', 'Section', ...EVERYWHERE],
  page: ['FigRecord', 'GlossaryLink', 'Reading', 'ReportSources', ...EVERYWHERE],
} as const satisfies Readonly<Record<ProseKind, readonly (keyof typeof COMPONENTS)[]>>;

/** The components that a text of a kind may use, in the order of the alphabet. */
export const componentsOf = (kind: ProseKind): readonly string[] => BY_KIND[kind].toSorted();

export const isBlock = (name: string): boolean => BLOCKS.some((block) => block === name);

/** A component that a page hands to its text of a kind; `Digits` is taken out before. */
export type ComponentName<Kind extends ProseKind> = Exclude<
  (typeof BY_KIND)[Kind][number],
  'Digits'
>;
