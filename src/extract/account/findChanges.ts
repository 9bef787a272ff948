import type { Pair } from './alignRows.ts';
import type { Move } from './findMoves.ts';

/** Offsets in the text at which numbers were changed, added or lost; for a lost one, wherever it may have stood. */
export function findChanges(pairs: readonly Pair[], moves: readonly Move[]): readonly number[] {
  const shifts = [0, ...moves.map(({ by }) => by)];
  return pairs.flatMap(({ token, row }) => {
    if (token !== null) return token.digits === row?.token ? [] : [token.offset];
    return row === null ? [] : shifts.map((by) => row.offset + by);
  });
}
