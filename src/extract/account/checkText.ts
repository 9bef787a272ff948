import type { Problem } from '../../lib/errors.ts';
import { findPlace } from '../../lib/findPlace.ts';

const RULES = [
  {
    found: /^\uFEFF/u,
    expected: 'text without a byte order mark, which would move every offset by one',
    fix: 'Save the text as UTF-8 without BOM.',
  },
  {
    found: /\r/u,
    expected: 'lines that end in LF; CRLF would move the offset of all that follows',
    fix: 'Save the text with Unix line ends (LF).',
  },
  {
    found: /[\u{10000}-\u{10FFFF}]/u,
    expected: 'characters of the Basic Multilingual Plane, which count as one everywhere',
    fix: 'Replace the character, and say so in the note in data/reports.csv.',
  },
] as const;

/** Reports what would make offsets count differently in other programs. */
export function checkText(text: string, file: string): readonly Problem[] {
  return RULES.flatMap(({ found, expected, fix }) => {
    const match = found.exec(text);
    if (match === null) return [];
    const seen = match[0];
    return [{ file, ...findPlace(text)(match.index), seen, expected, fix }];
  });
}
