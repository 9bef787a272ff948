import { chartIds, type Edition } from '../../charts/edition.ts';
import { COUNTS } from '../uses/counts.ts';
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
  known: chartIds,
};
const check: Naming = {
  attribute: 'id',
  what: 'the id of a check in data/checks.csv',
  known: ({ facts }) => facts.checks.map(({ id }) => id),
};
const count: Naming = {
  attribute: 'of',
  what: 'a count in src/prose/uses/counts.ts',
  known: () => Object.keys(COUNTS),
};
const topic: Naming = {
  attribute: 'topic',
  what: 'the id of a topic in data/topics.csv',
  known: ({ facts }) => facts.topics.map(({ id }) => id),
};

/** How a component is written. */
export interface ComponentSpec {
  /** `null` for one that names nothing. */
  readonly naming: Naming | null;
  /** The attributes beside that. */
  readonly attributes: readonly string[];
  /** What stands between its tags: `anything` may be nothing. */
  readonly inside: 'nothing' | 'something' | 'anything';
}

const empty = (naming: Naming | null, ...attributes: readonly string[]): ComponentSpec => ({
  naming,
  attributes,
  inside: 'nothing',
});

/** The components that prose may use. */
export const COMPONENTS = {
  Chart: empty(chart, 'view'),
  Check: empty(check),
  Digits: { naming: null, attributes: ['reason'], inside: 'something' },
  Fig: empty(quantity, 'as'),
  // Inside is its unit.
  FigCount: { naming: count, attributes: ['as'], inside: 'anything' },
  FigRecord: empty(figure),
  GlossaryLink: empty(null),
  Reading: empty(null),
  ReportSources: empty(null),
  Section: { naming: topic, attributes: ['id', 'title'], inside: 'something' },
} as const satisfies Readonly<Record<string, ComponentSpec>>;

/** How a component of a name is written; `null` where there is none. */
export const specOf = (name: string): ComponentSpec | null =>
  Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name as keyof typeof COMPONENTS] : null;

/** Blocks of stories that stand on lines of their own. */
const STORY_BLOCKS = ['Chart', 'Check'] as const;

/** What stands in the sentences of every text. */
const EVERYWHERE = ['Digits', 'Fig', 'FigCount'] as const;

/** What each kind of text may use. */
const BY_KIND = {
  story: [...STORY_BLOCKS, ...EVERYWHERE],
  review: ['Chart', 'Section', ...EVERYWHERE],
  page: ['FigRecord', 'GlossaryLink', 'Reading', 'ReportSources', ...EVERYWHERE],
} as const satisfies Readonly<Record<ProseKind, readonly (keyof typeof COMPONENTS)[]>>;

/** The components that a text of a kind may use, in the order of the alphabet. */
export const componentsOf = (kind: ProseKind): readonly string[] => BY_KIND[kind].toSorted();

/** Whether a component stands on lines of its own. */
export const isBlock = (name: string): boolean =>
  [...STORY_BLOCKS, 'Section'].some((block) => block === name);

/** A component that a page hands to its text of a kind; `Digits` is taken out before. */
export type ComponentName<Kind extends ProseKind> = Exclude<
  (typeof BY_KIND)[Kind][number],
  'Digits'
>;
