import type { Finding } from '../../lib/finding.ts';
import type { Shown } from '../text/shown.ts';

/**
 * Finds `**` that stayed in the text. Beside Han characters the marks of CommonMark often open or
 * close nothing: in 中文**粗体。**后面 the second pair follows a full stop and is followed by a letter.
 */
export function looseAsterisks({ text, offset, kind }: Shown): readonly Finding[] {
  if (kind !== 'text') return [];
  return [...text.matchAll(/(?<!\\)\*\*(?:[^*]*\*\*)?/g)].map(({ 0: seen, index }) => ({
    offset: offset + index,
    seen,
    expected: 'emphasis that the parser reads; these asterisks would be printed',
    fix: 'Move the punctuation out of the emphasis, or write <strong>…</strong>.',
  }));
}
