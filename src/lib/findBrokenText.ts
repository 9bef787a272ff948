import { codePointOf, INVISIBLE } from './characters.ts';
import { decode } from './decode.ts';
import type { Problem } from './errors.ts';
import { findPlace } from './findPlace.ts';

/** What is wrong with a file of text before it is read as what it is: its encoding, its line ends, characters that nobody sees. */
export function findBrokenText(file: string, bytes: Uint8Array): readonly Problem[] {
  const { text, problems } = decode(file, bytes);
  const placed = findPlace(text ?? '');
  const invisible = [...(text ?? '').matchAll(new RegExp(INVISIBLE, 'gu'))].map(
    ({ 0: character, index }) => ({
      file,
      ...placed(index),
      seen: codePointOf(character),
      expected: 'no control or invisible character',
      fix: character === '\t' ? 'Write blanks instead.' : 'Take it out.',
    }),
  );
  return [...problems, ...invisible];
}
