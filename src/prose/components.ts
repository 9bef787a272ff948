import type { Edition } from '../charts/edition.ts';
import { COUNTS } from './counts.ts';
import { GLOSSARY } from './glossary.ts';

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
const term: Naming = {
  attribute: 'id',
  what: 'a term in src/prose/glossary.ts',
  known: () => Object.keys(GLOSSARY),
};

/** The components that prose may use; `null` for those that name nothing. */
export const COMPONENTS = {
  Chart: chart,
  Check: check,
  Digits: null,
  Fig: quantity,
  FigCount: count,
  FigRecord: figure,
  Reading: null,
  ReportSources: null,
  Term: term,
  TermList: null,
} as const satisfies Readonly<Record<string, Naming | null>>;

/** Blocks that only stories place. */
const STORY_BLOCKS = ['Chart', 'Check'] as const;
/** What stands in the sentences of every text. */
const EVERYWHERE = ['Digits', 'Fig', 'FigCount'] as const;

const isAmong = (names: readonly string[]) => (name: string) => names.includes(name);

/** Whether a component stands in stories alone. */
export const isForStories = isAmong(STORY_BLOCKS);
/** Whether a component stands in stories and in pages alike. */
export const isForAll = isAmong(EVERYWHERE);

/** A component that a page hands to its prose; `Digits` is taken out before. */
export type ComponentName = Exclude<
  keyof typeof COMPONENTS,
  'Digits' | (typeof STORY_BLOCKS)[number]
>;

/** A component that a story hands to its prose. */
export type StoryComponentName = Exclude<
  (typeof STORY_BLOCKS)[number] | (typeof EVERYWHERE)[number],
  'Digits'
>;
