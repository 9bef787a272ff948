import type { Facts } from '../figures/facts.ts';
import { COUNTS } from './counts.ts';
import { GLOSSARY } from './glossary.ts';

/** The attribute by which a component names something of the data. */
export interface Naming {
  readonly attribute: string;
  /** What it names, with its article. */
  readonly what: string;
  readonly known: (facts: Facts) => readonly string[];
}

const figure: Naming = {
  attribute: 'id',
  what: 'the id of a figure in data/figures.csv',
  known: ({ figures }) => figures.map(({ id }) => id),
};
const quantity: Naming = {
  attribute: 'id',
  what: 'the id of a figure in data/figures.csv or of a derived number in data/derived.csv',
  known: ({ ids }) => ids,
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
  Digits: null,
  Fig: quantity,
  FigCount: count,
  FigRecord: figure,
  Reading: null,
  ReportSources: null,
  Term: term,
  TermList: null,
} as const satisfies Readonly<Record<string, Naming | null>>;

/** A component that a page hands to the prose; `Digits` is taken out before. */
export type ComponentName = Exclude<keyof typeof COMPONENTS, 'Digits'>;
