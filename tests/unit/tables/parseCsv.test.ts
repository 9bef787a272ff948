import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/tables/csv/parseCsv.ts';

/** Each cell with its place, as `line:column text`. */
function placed(text: string): readonly (readonly string[])[] {
  return parseCsv('data/x.csv', text).lines.map(({ cells, places }) =>
    cells.map((cell, index) => `${places[index]?.line}:${places[index]?.column} ${cell}`),
  );
}

describe('parseCsv(file, text)', () => {
  it('gives the place of plain cells, empty ones too', () => {
    expect(placed('a,bb,\n,c,d\n')).toEqual([
      ['1:1 a', '1:3 bb', '1:6 '],
      ['2:1 ', '2:2 c', '2:4 d'],
    ]);
  });

  it('gives the place of cells behind quotation marks, commas and line breaks', () => {
    expect(placed('"a,b","c ""d""",e\n"1\n2\n",3\n4,5\n')).toEqual([
      ['1:1 a,b', '1:7 c "d"', '1:17 e'],
      ['2:1 1\n2\n', '4:3 3'],
      ['5:1 4', '5:3 5'],
    ]);
  });

  it('gives the place of cells behind empty quotation marks and quotation marks alone', () => {
    expect(placed('"",a,"""",b\n')).toEqual([['1:1 ', '1:4 a', '1:6 "', '1:11 b']]);
  });

  it('counts columns in characters, not bytes', () => {
    expect(placed('海南省,三亚\n')).toEqual([['1:1 海南省', '1:5 三亚']]);
  });

  it('reads a last row without a line end, and no row behind the last line end', () => {
    expect(placed('a\nb')).toEqual([['1:1 a'], ['2:1 b']]);
    expect(placed('a\nb\n')).toEqual([['1:1 a'], ['2:1 b']]);
    expect(placed('a\n\n')).toEqual([['1:1 a'], ['2:1 ']]);
    expect(placed('')).toEqual([]);
  });

  it('stops at the row of a quotation mark that does not pair, and points at the mark', () => {
    const parsed = parseCsv('data/x.csv', 'a,b\nc,"d\ne,f\n');
    expect(parsed.whole).toBe(false);
    expect(parsed.lines.map(({ cells }) => cells)).toEqual([['a', 'b']]);
    expect(parsed.problems).toMatchObject([{ line: 2, column: 3 }]);
  });
});
