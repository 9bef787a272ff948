import { CHINESE } from '../../lib/characters.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Shown } from '../text/shown.ts';

/** A text ends in a line break only where something follows it in the same paragraph. */
const BREAK = new RegExp(`${CHINESE}[ \\t]*\\n|(?<=^|\\S)[ \\t]*\\n\\s*(?=${CHINESE})`, 'gu');

/** Finds line breaks inside a Chinese paragraph: a browser shows each as a blank. */
export function brokenLines({ text, offset, kind }: Shown): readonly Finding[] {
  if (kind !== 'text') return [];
  return [...text.matchAll(BREAK)].map(({ index }) => ({
    offset: offset + index,
    seen: text.slice(Math.max(0, index - 5), index + 8),
    expected: 'a Chinese paragraph on one line; a line break would show as a blank',
    fix: 'Join the two lines.',
  }));
}
