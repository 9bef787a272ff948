import type { Tables } from '../tables/index.ts';
import { findTokens } from './findTokens.ts';

/** How often the rules propose what the tables have. */
export interface Measure {
  /** Ledger rows. */
  readonly rows: number;
  /** Ledger rows whose number was found at its place, with the row's kind proposed. */
  readonly right: number;
  /** Figures in Han numerals. */
  readonly hanStated: number;
  /** Quantities in Han numerals that the rules found. */
  readonly hanProposed: number;
  /** Quantities found that are figures with this very token: over `hanProposed` precision, over `hanStated` recall. */
  readonly hanRight: number;
  /** Figures of both scripts whose token, value and qualifier were read as they stand. */
  readonly figuresRight: number;
  readonly figures: number;
}

/** Measures the proposals for one report's text against its rows. */
export function measureProposals(tables: Tables, reportId: string, text: string): Measure {
  const tokens = new Map(findTokens(text).map((token) => [token.offset, token]));
  const rows = tables.ledger.filter((row) => row.report === reportId);
  const figures = tables.figures.filter((row) => row.report === reportId);
  const han = figures.filter((figure) => !/^\d/u.test(figure.token));
  return {
    rows: rows.length,
    right: rows.filter((row) => {
      const token = tokens.get(row.offset);
      return token?.digits === row.token && token.proposal.kind === row.kind;
    }).length,
    hanStated: han.length,
    hanProposed: [...tokens.values()].filter(({ script }) => script === 'han').length,
    hanRight: han.filter((figure) => tokens.get(figure.offset)?.token === figure.token).length,
    figuresRight: figures.filter((figure) => {
      const token = tokens.get(figure.offset);
      return (
        token?.token === figure.token &&
        token.value === figure.value &&
        token.qualifier === figure.qualifier
      );
    }).length,
    figures: figures.length,
  };
}
