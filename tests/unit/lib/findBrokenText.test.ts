import { describe, expect, it } from 'vitest';
import { findBrokenText } from '../../../src/lib/findBrokenText.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('findBrokenText(file, bytes)', () => {
  it('finds nothing in a plain text, with a line end at its end or without', () => {
    expect(findBrokenText('a.mdx', bytesOf('一行。\n\n两行。'))).toEqual([]);
  });

  it.each([
    ['a byte order mark', '\uFEFF一\n', { line: 1, column: 1 }, 'UTF-8 without a byte order mark'],
    ['Windows line ends', '一\n二\r\n', { line: 2, column: 2 }, 'lines that end in LF'],
    ['a tab', 'a:\n\tb\n', { line: 2, column: 1 }, 'no control or invisible character'],
    ['a joint', '一\u200B二\n', { line: 1, column: 2 }, 'no control or invisible character'],
    ['a turned direction', '一\u202E二\n', { line: 1, column: 2 }, 'no control or invisible'],
    ['a soft hyphen', 'work\u00ADers\n', { line: 1, column: 5 }, 'no control or invisible'],
  ])('finds %s in its place', (_, text, place, expected) => {
    const [problem] = findBrokenText('a.yaml', bytesOf(text));
    expect(problem).toMatchObject({ file: 'a.yaml', ...place });
    expect(problem?.expected).toContain(expected);
  });

  it('reads GBK to people who saved it so', () => {
    const [problem] = findBrokenText('a.yaml', Uint8Array.from([0x61, 0xcf, 0xd8, 0x0a]));
    expect(problem).toMatchObject({ line: 1, column: 2, seen: '县' });
  });
});
