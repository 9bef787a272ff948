import { describe, expect, it } from 'vitest';
import { refuseMissingGlyphs } from '../../../src/render/image/glyphs.ts';
import { shapeLine } from '../../../src/render/image/shape.ts';
import type { Sheet } from '../../../src/render/image/sheet.ts';

describe('shapeLine(text, face, lang, spaced)', () => {
  const width = (text: string, spaced = false) => shapeLine(text, 'text', 'zh', spaced).width;

  it('sets a Han character one em wide', () => {
    expect(width('数')).toBe(shapeLine('数', 'text', 'zh', false).perEm);
  });

  it('puts an eighth of an em between Han and Latin in prose only', () => {
    expect(width('约10户', true) - width('约10户')).toBe(250);
  });

  it('takes half an em from two marks with their blanks together', () => {
    expect(width('》（')).toBe(1500);
    expect(width('。”')).toBe(1500);
  });

  it('sets the apostrophe narrow in English and as wide as Han in Chinese', () => {
    expect(shapeLine('’', 'note', 'en', true).width).toBeLessThan(400);
    expect(shapeLine('’', 'note', 'zh', true).width).toBe(1000);
  });

  it('gives the place of every character', () => {
    const { places, width: end } = shapeLine('一户a', 'text', 'zh', false);
    expect(places).toEqual([0, 1000, 2000, end]);
  });

  it('names the characters that the font lacks', () => {
    expect(shapeLine('好☭', 'title', 'zh', false).missing).toEqual(['☭']);
    expect(shapeLine('好😀', 'title', 'zh', false).missing).toEqual(['😀']);
  });
});

describe('refuseMissingGlyphs(sheet, file)', () => {
  it('throws an InputError with the text, the character and what to do', () => {
    const sheet: Sheet = {
      width: 1,
      height: 1,
      lang: 'zh',
      title: '',
      description: '',
      paper: '#ffffff',
      layers: [
        {
          x: 0,
          y: 0,
          scale: 1,
          items: [
            {
              kind: 'text',
              x: 0,
              y: 0,
              anchor: 'start',
              spaced: true,
              runs: [{ text: '工会☭', face: 'title', size: 10, colour: '#000000' }],
            },
          ],
        },
      ],
    };
    expect(() => refuseMissingGlyphs(sheet, '/images/x.svg')).toThrowErrorMatchingInlineSnapshot(`
      [InputError: 1 problem in the input

      /images/x.svg  工会☭
        seen      "☭ (U+262D)"
        expected  a character that Noto Serif SC Black can draw
        fix       Write the text with another character.
      ]
    `);
  });
});
