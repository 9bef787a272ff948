import { describe, expect, it } from 'vitest';
import { countLines } from '../../../src/render/fonts/countLines.ts';

/** A face in which Han and full-width marks are 1 em wide and everything else half as much. */
const advance = (character: string) => (/[\u2010-\uffff]/.test(character) ? 1 : 0.5);
const count = (text: string, width: number, trim?: boolean) =>
  countLines(text, width, advance, trim);

describe('countLines(text, width, advance)', () => {
  it('fills lines with Han one by one, and has none for no text', () => {
    expect([count('', 5), count('一二三四五', 5), count('一二三四五六', 5)]).toEqual([0, 1, 2]);
  });

  it('keeps words and numbers whole, and lets blanks hang', () => {
    expect(count('ab cd', 2)).toBe(2);
    expect(count('1,310', 1)).toBe(1);
    expect(count('well-known', 3)).toBe(2);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    // 三 goes down with its mark, and （ with 四.
    expect(count('一二三。四五六', 3)).toBe(3);
    expect(count('一二（三四', 3)).toBe(2);
  });

  it('lets a closing mark lose its blank half at the end of a line, if it must', () => {
    expect(count('一二，三四', 2.5)).toBe(2);
    expect(count('一二，三四', 2.5, false)).toBe(3);
  });

  it('counts an eighth of an em between Han and Latin, and half an em where two marks meet', () => {
    expect([count('一1一', 2.75), count('一1一', 2.7)]).toEqual([1, 2]);
    expect(count('“一”。二', 4.5)).toBe(1);
  });
});
