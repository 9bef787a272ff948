import { sayReport } from '../../charts/sayReport.ts';
import type { Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { words } from '../../lib/words/index.ts';
import type { BoundUses } from './bindUses.ts';

/** A link of a text, as paper has it: written out at the end, with a number where it stands. */
export interface PaperLink {
  /** From 1. */
  readonly number: number;
  readonly label: string;
  readonly path: string;
}

/** The links of a text in the order of their numbers: itself, its charts, its reports, the data and the checks. */
export function paperLinksOf(
  { charts, sources }: Pick<BoundUses, 'charts' | 'sources'>,
  own: { readonly title: string; readonly path: string },
  lang: Language,
): readonly PaperLink[] {
  const { paper } = words[lang];
  return [
    { label: own.title, path: own.path },
    ...charts.map(({ id, title }) => ({ label: title[lang], path: paths.chart(id) })),
    ...sources.map(({ report }) => ({
      label: sayReport(report, lang).title,
      path: paths.report(report.id),
    })),
    { label: paper.data, path: paths.data() },
    { label: paper.checks, path: paths.checks() },
  ].map((link, index) => ({ number: index + 1, ...link }));
}

/** The number of the link that leads to a path; none where the text has no such link. */
export const numberOfLink = (links: readonly PaperLink[], path: string): number | null =>
  links.find((link) => link.path === path)?.number ?? null;
