/** One cell by RFC 4180: quoted only where it must be. */
function formatCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows as CSV with a byte order mark, by which Chinese Excel knows UTF-8; the first row is the header. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(formatCell).join(',')}\n`).join('')}`;
}
