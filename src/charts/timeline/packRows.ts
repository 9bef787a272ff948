/** What takes room along a line, in px. */
interface Taking {
  readonly from: number;
  readonly to: number;
}

/** The row, from 0, on which each stands: the first that has room for it, as they come. */
export function packRows(all: readonly Taking[], apart: number): readonly number[] {
  const rows: Taking[][] = [];
  return all.map((one) => {
    const isFree = (row: readonly Taking[]) =>
      row.every(({ from, to }) => one.from - to >= apart || from - one.to >= apart);
    const free = rows.findIndex(isFree);
    if (free >= 0) {
      rows[free]?.push(one);
      return free;
    }
    rows.push([one]);
    return rows.length - 1;
  });
}
