import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../../src/client/figures/csv.ts';

describe('formatCsv(rows)', () => {
  it('begins with a byte order mark and ends every row with a line feed', () => {
    expect(
      formatCsv([
        ['id', 'value'],
        ['a', '1'],
      ]),
    ).toBe('\ufeffid,value\na,1\n');
  });

  it('quotes commas, quotes and line breaks, and nothing else', () => {
    expect(formatCsv([['1,053', 'say “x”', 'say "x"', 'two\nlines', '']])).toBe(
      '\ufeff"1,053",say “x”,"say ""x""","two\nlines",\n',
    );
  });
});
