import { LEDGER_KINDS, type LedgerKind } from '../tables/index.ts';
import type { Token } from './tokens.ts';

/** What a figure may be used in. */
export const USES = ['charts', 'derived', 'checks'] as const;
type Use = (typeof USES)[number];

/** What is built on one figure, of each sort. */
export type Built = Readonly<Record<Use, readonly unknown[]>>;

/** What became of the numbers of a report. */
export interface Coverage {
  readonly tokens: number;
  /** Numbers of each kind that occurs, in the order of the ledger's kinds. */
  readonly kinds: readonly { readonly kind: LedgerKind; readonly count: number }[];
  /** Figures that the report writes in Han numerals; the ledger of digits does not have them. */
  readonly han: number;
  readonly figures: number;
  /** Figures that something of each sort is built on; one figure may count in several. */
  readonly uses: Readonly<Record<Use, number>>;
  /** Figures that nothing is built on. */
  readonly unused: number;
}

const count = <Item>(items: readonly Item[], test: (item: Item) => boolean) =>
  items.filter(test).length;

/** Counts the numbers of a report by what they are and by what is built on them. */
export function countCoverage(
  tokens: readonly Token[],
  uses: ReadonlyMap<string, Built>,
): Coverage {
  const usesOfEach = tokens.flatMap(({ figure }) =>
    figure === null ? [] : [uses.get(figure) ?? { charts: [], derived: [], checks: [] }],
  );
  const built = (use: Use) => count(usesOfEach, ({ [use]: things }) => things.length > 0);
  return {
    tokens: tokens.length,
    kinds: LEDGER_KINDS.map((kind) => ({
      kind,
      count: count(tokens, (token) => token.kind === kind),
    })).filter((kind) => kind.count > 0),
    han: count(tokens, ({ kind, token }) => kind === 'figure' && !/\d/.test(token)),
    figures: usesOfEach.length,
    uses: { charts: built('charts'), derived: built('derived'), checks: built('checks') },
    unused: count(usesOfEach, (one) => USES.every((use) => one[use].length === 0)),
  };
}
