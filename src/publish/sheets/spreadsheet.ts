import Papa from 'papaparse';

/** A column of a file for spreadsheets: its heading, and the cell that it takes from a row (`null`: empty). */
export interface SheetColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => string | number | null;
}

/** Texts that a spreadsheet would run as a formula, also after blanks or in full-width signs. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/;

/** Excel on a Chinese Windows reads a file without it as GBK. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Writes rows as CSV (RFC 4180) that opens in Excel as it should: with BOM and CRLF, formulas as text. */
export function renderSpreadsheet<Row>(
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
): string {
  const fields = columns.map(({ heading }) => heading);
  const data = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const csv = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: FORMULA });
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}
