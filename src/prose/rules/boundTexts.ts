import { bindingsIn, losesQualifier } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import { findUnbound } from '../../figures/findUnbound.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import type { Shown } from '../text/shown.ts';

/** Finds placeholders in a text of the front matter that name nothing, or say it in no way there is. */
export function checkBoundText(
  { text, offset, kind }: Shown,
  facts: Facts,
  lang: Language,
): readonly Finding[] {
  if (kind !== 'template') return [];
  const unbound = findUnbound(text, facts, lang).map(({ start, written, misfit }) => ({
    offset: offset + start,
    seen: written,
    expected: misfit.expected,
    fix: misfit.fix,
  }));
  const wordless = bindingsIn(text).flatMap(({ ids: [id = ''], way, written, start }) => {
    const quantity = facts.find(id);
    if (quantity === undefined || !losesQualifier(quantity, way)) return [];
    return [
      {
        offset: offset + start,
        seen: written,
        expected: 'a number that keeps its 近, 余, 约 or 不足 in every text',
        fix: `Write {${id}}: it says the word.`,
      },
    ];
  });
  return [...unbound, ...wordless];
}
