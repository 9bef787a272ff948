import { formatGrouped } from '../../lib/format.ts';
import { DOT } from '../../lib/joinParts.ts';
import type { Language } from '../../lib/language.ts';
import { words } from '../../lib/words/index.ts';
import type { BoundUses } from '../uses/bindUses.ts';
import { countFigures } from './story.ts';

/** The years of the reports that a text rests on, and how many of their numbers. */
export function restsOn(text: Pick<BoundUses, 'sources'>, lang: Language): string {
  const said = words[lang].stories;
  const years = text.sources.flatMap(({ report }) => report.issued?.slice(0, 4) ?? []);
  const reports = years.length === 0 ? said.undated : said.reports([...new Set(years)]);
  return `${reports}${DOT}${said.count.replace('#', formatGrouped(countFigures(text)))}`;
}
