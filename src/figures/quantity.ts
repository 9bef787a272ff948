import type { Printable } from '../lib/format.ts';
import type { Bilingual } from '../lib/language.ts';
import type {
  Category,
  DerivedRow,
  FigureRow,
  Indicator,
  Region,
  Report,
} from '../tables/index.ts';
import type { Period } from './period.ts';

/** A number that a report states, with everything that its row points to. */
export interface Figure extends Printable {
  readonly kind: 'figure';
  readonly id: string;
  readonly row: FigureRow;
  readonly indicator: Indicator;
  /** `null` for the whole. */
  readonly category: Category | null;
  readonly region: Region;
  readonly report: Report;
  readonly period: Period;
  /** The category's name, or the indicator's for the whole. */
  readonly label: Bilingual;
}

/** A number that we computed from figures; its inputs lead back to them. */
export interface Derived extends Printable {
  readonly kind: 'derived';
  readonly id: string;
  readonly row: DerivedRow;
  readonly inputs: readonly Quantity[];
  readonly label: Bilingual;
}

/** Any number that the site may print. */
export type Quantity = Figure | Derived;

/** The figures under a quantity: itself, or those that its computation started from, in order. */
export function sourcesOf(quantity: Quantity): readonly Figure[] {
  if (quantity.kind === 'figure') return [quantity];
  return [...new Set(quantity.inputs.flatMap(sourcesOf))];
}

/** A number, and all that it is computed from, in steps. */
export const withInputs = (quantity: Quantity): readonly Quantity[] =>
  quantity.kind === 'figure' ? [quantity] : [quantity, ...quantity.inputs.flatMap(withInputs)];

/** What the last place counts in which a quantity is printed: 2.26亿 is told to a million. */
export const lastPlaceOf = ({ decimals, scale }: Quantity): number => scale / 10 ** decimals;
