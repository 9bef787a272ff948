import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { renderSpreadsheet } from '../../../src/publish/sheets/spreadsheet.ts';

const write = (...cells: readonly (string | number | null)[]) =>
  renderSpreadsheet(
    cells.map((_, index) => ({
      heading: `c${index}`,
      cell: (row: readonly (string | number | null)[]) => row[index] ?? null,
    })),
    [cells],
  );

/** The row without byte order mark, heading and line end. */
const row = (...cells: readonly (string | number | null)[]) =>
  write(...cells)
    .replace(/^\uFEFF[^\r\n]*\r\n/, '')
    .replace(/\r\n$/, '');

describe('renderSpreadsheet(columns, rows)', () => {
  it('starts with a byte order mark, by which Chinese Excel knows UTF-8, and ends lines with CRLF', () => {
    expect(write('海南', 'a')).toBe('\uFEFFc0,c1\r\n海南,a\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(row('a,b', 'say "so"', 'one\ntwo')).toBe('"a,b","say ""so""","one\ntwo"');
  });

  it('leaves a cell empty for null', () => {
    expect(row('a', null, 'b')).toBe('a,,b');
  });

  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '=1\n+2'])(
    'writes %j as text, not as a formula',
    (formula) => {
      const { data } = Papa.parse<string[]>(write(formula), { newline: '\r\n' });
      expect(data[1]?.[0]).toBe(`'${formula}`);
    },
  );

  it('leaves numbers as they are, negative ones too', () => {
    expect(row(-12073, 97.96, 226000000, 0)).toBe('-12073,97.96,226000000,0');
  });

  it('leaves a minus of ours, U+2212, as it is', () => {
    expect(row('−92.0%')).toBe('−92.0%');
  });
});
