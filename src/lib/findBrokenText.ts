import { decode } from './decode.ts';
import type { Problem } from './errors.ts';
import { findPlace } from './findPlace.ts';

/** Characters that nobody sees and that change what stands beside them: turned directions, joints, soft hyphens. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu;

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with a file of text before it is read as what it is: its encoding, its line ends, characters that nobody sees. */
export function findBrokenText(file: string, bytes: Uint8Array): readonly Problem[] {
  const { text, problems } = decode(file, bytes);
  const whole = problems.filter(({ expected }) => expected !== 'a line end after the last row');
  const placed = findPlace(text ?? '');
  const invisible = [...(text ?? '').matchAll(INVISIBLE)].map(({ 0: character, index }) => ({
    file,
    ...placed(index),
    seen: nameOf(character),
    expected: 'no control or invisible character',
    fix: character === '\t' ? 'Write blanks instead.' : 'Take it out.',
  }));
  return [...whole, ...invisible];
}
