import { blankBound } from '../../figures/bind.ts';
import type { Finding } from '../../lib/finding.ts';
import { findMiswriting } from '../../lib/findMiswriting.ts';
import type { Language } from '../../lib/language.ts';
import type { Shown } from '../text/shown.ts';

/** Finds markup and the other language in the head and in titles, which print what stands in them. */
export function miswritten({ text, offset, kind }: Shown, lang: Language): readonly Finding[] {
  if (kind !== 'template') return [];
  const found = findMiswriting(blankBound(text), lang);
  return found === null ? [] : [{ ...found, offset: offset + found.offset }];
}
