import type { LedgerRow } from '../../tables/index.ts';
import type { NumberToken } from '../token.ts';

/** A number of the text beside the ledger row that accounts for it; one of the two may be missing. */
export interface Pair {
  readonly token: NumberToken | null;
  readonly row: LedgerRow | null;
}

/**
 * Lays the rows of a report along the numbers of its text. Same digits in the same place count most, then
 * same digits, then a number that was put in the place of another: so one changed or lost number does not
 * make all that follow look wrong (Needleman and Wunsch 1970, gaps cost nothing).
 */
export function alignRows(
  tokens: readonly NumberToken[],
  rows: readonly LedgerRow[],
): readonly Pair[] {
  // best[i][j]: the best score of tokens from i on and rows from j on.
  const best = Array.from({ length: tokens.length + 1 }, () =>
    new Array<number>(rows.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = tokens.length - 1; i >= 0; i--) {
    for (let j = rows.length - 1; j >= 0; j--) {
      const line = best[i];
      if (line === undefined) continue;
      const both = at(i + 1, j + 1) + likeness(tokens[i], rows[j]);
      line[j] = Math.max(both, at(i + 1, j), at(i, j + 1));
    }
  }

  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < tokens.length || j < rows.length) {
    const token = tokens[i] ?? null;
    const row = rows[j] ?? null;
    if (token !== null && row !== null) {
      if (at(i, j) === at(i + 1, j + 1) + likeness(token, row)) {
        pairs.push({ token, row });
        i++;
        j++;
        continue;
      }
    }
    const onlyToken = token !== null && (row === null || at(i, j) === at(i + 1, j));
    pairs.push(onlyToken ? { token, row: null } : { token: null, row });
    if (onlyToken) i++;
    else j++;
  }
  return pairs;
}

function likeness(token: NumberToken | undefined, row: LedgerRow | undefined): number {
  if (token === undefined || row === undefined) return 0;
  const samePlace = token.offset === row.offset;
  if (token.digits === row.token) return samePlace ? 4 : 3;
  return samePlace ? 2 : 1;
}
