import { describe, expect, it } from 'vitest';
import { countColumns, fitColumns } from '../../../src/extract/listing/columns.ts';
import { wrapColumns } from '../../../src/extract/listing/wrapColumns.ts';

describe('countColumns(text)', () => {
  it.each([
    ['', 0],
    ['abc 12', 6],
    ['2.26亿', 6],
    ['件（批）', 8],
    ['个工作日', 8],
    ['“x”…', 4],
    ['𠀀', 2],
  ])('gives %j the columns that a terminal gives it: %d', (text, columns) => {
    expect(countColumns(text)).toBe(columns);
  });
});

describe('fitColumns(text, columns, side)', () => {
  it('fills up with blanks on either side', () => {
    expect(fitColumns('三个', 6)).toBe('三个  ');
    expect(fitColumns('12', 4, 'right')).toBe('  12');
    expect(fitColumns('123456', 4, 'right')).toBe('123456');
  });

  it('cuts what is too long, and never leaves half a character', () => {
    expect(fitColumns('三个工作日', 6)).toBe('三个… ');
    expect(fitColumns('三个工作日', 10)).toBe('三个工作日');
  });
});

describe('wrapColumns(text, columns, indent)', () => {
  it('breaks at blanks and indents what goes over', () => {
    expect(wrapColumns('  fix  one two three\nfour', 14, 4)).toBe(
      '  fix  one two\n    three\nfour',
    );
  });

  it('leaves whole what has no blank', () => {
    expect(wrapColumns('一二三四五六', 4, 2)).toBe('一二三四五六');
  });
});
