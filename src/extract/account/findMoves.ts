import type { LedgerRow } from '../../tables/index.ts';
import type { Pair } from './alignRows.ts';

/** Numbers in a row that all stand the same number of characters away from where their rows say. */
export interface Move {
  /** Characters that the text has more (or, below 0, fewer) before these numbers than the rows think. */
  readonly by: number;
  readonly first: LedgerRow;
  readonly last: LedgerRow;
  readonly count: number;
}

/** Finds the moves; a changed number, whose digits differ, neither ends a move nor begins one. */
export function findMoves(pairs: readonly Pair[]): readonly Move[] {
  const moves: Move[] = [];
  for (const { token, row } of pairs) {
    if (token === null || row === null || token.digits !== row.token) continue;
    const by = token.offset - row.offset;
    const last = moves.at(-1);
    if (last !== undefined && last.by === by) {
      moves[moves.length - 1] = { ...last, last: row, count: last.count + 1 };
    } else moves.push({ by, first: row, last: row, count: 1 });
  }
  return moves.filter(({ by }) => by !== 0);
}
