import { bindingsIn, bindText, boundIds, losesQualifier } from '../../figures/bind.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Finding } from '../../lib/finding.ts';
import type { Language } from '../../lib/language.ts';
import { suggest } from '../../lib/suggest.ts';
import { idPattern } from '../../lib/textFile.ts';
import type { Shown } from '../shown.ts';

/** Finds placeholders in a text of the front matter that name nothing, or say it in no way there is. */
export function checkBoundText(
  { text, offset, kind }: Shown,
  facts: Facts,
  lang: Language,
): readonly Finding[] {
  if (kind !== 'template') return [];
  // A report may be named too, for what is counted in it.
  const known = (id: string) =>
    facts.find(id) !== undefined || facts.reports.some((report) => report.id === id);
  const lost = boundIds(text).filter((id) => !known(id));
  const findings = lost.map((id) => ({
    offset: offset + text.search(idPattern(id)),
    seen: id,
    expected: 'the id of a figure in data/figures.csv or of a derived number in data/derived.csv',
    fix: suggest(id, facts.ids, 'Look it up there.'),
  }));
  if (findings.length > 0) return findings;
  const wordless = bindingsIn(text).flatMap(({ ids: [id = ''], way, end }) => {
    const quantity = facts.find(id);
    if (quantity === undefined || !losesQualifier(quantity, way)) return [];
    return [
      {
        offset: offset + end - `{${id}|${way}}`.length,
        seen: `{${id}|${way}}`,
        expected: 'a number that keeps its 近, 余, 约 or 不足 in every text',
        fix: `Write {${id}}: it says the word.`,
      },
    ];
  });
  if (wordless.length > 0) return wordless;
  try {
    bindText(text, facts, lang);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ offset, seen: text, expected: 'placeholders that can be bound', fix: `${message}.` }];
  }
}
