import { blankBound } from '../../figures/bind.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Shown } from '../text/shown.ts';

/** A brace that belongs to no number. */
const braces = ({ text, kind }: Shown): readonly Finding[] =>
  [...blankBound(text).matchAll(/[{}]/g)].map(({ 0: seen, index }) => ({
    offset: index,
    seen,
    expected:
      kind === 'template'
        ? 'braces round the id of a number, as in {service-sites-2022}'
        : 'no brace in a text: braces name a number in the head and in titles only',
    fix: 'Close what it opens, or take it out.',
  }));

/** A `<` that was to begin a tag. */
const tags = ({ text }: Shown): readonly Finding[] =>
  [...text.matchAll(/<\s*\/?\s*[a-z]+/gi)].map(({ 0: seen, index }) => ({
    offset: index,
    seen,
    expected: 'a tag without a blank behind <, as in <Fig id="its-id" />',
    fix: 'Take the blank out.',
  }));

/** Finds marks that the parser left in a text, where they would be printed. */
export function looseMarks(shown: Shown): readonly Finding[] {
  const { offset, kind } = shown;
  if (kind === 'code') return [];
  return [...braces(shown), ...(kind === 'text' ? tags(shown) : [])].map((finding) => ({
    ...finding,
    offset: offset + finding.offset,
  }));
}
