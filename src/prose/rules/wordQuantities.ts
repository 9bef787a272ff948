import { findWordQuantities } from '../../extract/findWordQuantities.ts';
import { blankBound } from '../../figures/bind.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import type { Shown } from '../text/shown.ts';

/** Finds quantities that somebody wrote in words. Like typed digits they stay when the data changes. */
export function wordQuantities({ text, offset, kind }: Shown, lang: Language): readonly Finding[] {
  if (kind === 'code') return [];
  const bare = blankBound(text);
  const [write, waive] =
    kind === 'template'
      ? ['{its-id|spelled}', '']
      : [
          '<Fig id="its-id" as="spelled" />',
          ' No number of the data: <Digits reason="what it counts">…</Digits>.',
        ];
  return findWordQuantities(bare, lang).map((run) => ({
    offset: offset + run.offset,
    seen: bare.slice(run.offset, run.offset + run.token.length + (lang === 'zh' ? 2 : 0)).trim(),
    expected: 'no quantity written in words by hand',
    fix: `Name the figure or derived number instead: ${write}.${waive}`,
  }));
}
