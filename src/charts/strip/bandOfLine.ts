import { formatGrouped } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { words } from '../../lib/words/index.ts';
import { LEDGER_KINDS } from '../../tables/index.ts';
import type { Band } from '../form.ts';
import { LINE_CHARACTERS, type StripLine } from './stripLines.ts';

/** A line of a report of `length` characters in words: from where to where it goes, and how many numbers of each kind it has. */
export function bandOfLine(
  { from, strokes }: StripLine,
  length: number,
  drawn: ReadonlySet<string>,
): Band {
  const tokens = strokes.map(({ token }) => token);
  const used = tokens.filter(({ figure }) => figure !== null && drawn.has(figure)).length;
  const to = Math.min(from + LINE_CHARACTERS, length);
  const say = (lang: Language) => {
    const { reportPages, strip } = words[lang];
    const kinds = LEDGER_KINDS.map((kind) => ({
      kind,
      count: tokens.filter((token) => token.kind === kind).length,
    })).filter(({ count }) => count > 0);
    return {
      label: strip.from(formatGrouped(from + 1), formatGrouped(to)),
      count: strip.count(formatGrouped(tokens.length)),
      detail: [
        ...kinds.map(({ kind, count }) => `${reportPages.kinds[kind]} ${formatGrouped(count)}`),
        ...(used > 0 ? [strip.drawn(formatGrouped(used))] : []),
      ].join(lang === 'zh' ? '，' : ', '),
    };
  };
  const [zh, en] = [say('zh'), say('en')];
  return {
    label: { zh: zh.label, en: en.label },
    count: { zh: zh.count, en: en.count },
    detail: { zh: zh.detail, en: en.detail },
  };
}
