import type { Entry } from '../account/entry.ts';

/** How many ledger rows there are of each kind, and how many kinds the rules propose rightly; no lines without rows. */
export function formatKinds(entries: readonly Entry[]): readonly string[] {
  const rows = entries.flatMap(({ token, row }) => (row === null ? [] : [{ token, row }]));
  if (rows.length === 0) return [];
  const kinds = new Map<string, number>();
  for (const { row } of rows) kinds.set(row.kind, (kinds.get(row.kind) ?? 0) + 1);
  const right = rows.filter(({ token, row }) => token?.proposal.kind === row.kind).length;
  const list = [...kinds].toSorted((a, b) => b[1] - a[1]).map(([kind, many]) => `${many} ${kind}`);
  return [
    `  in the ledger: ${list.join(', ')}`,
    `  the rules propose the ledger's kind for ${right} of ${rows.length}`,
  ];
}
