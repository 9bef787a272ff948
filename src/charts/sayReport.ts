import { formatPeriod } from '../figures/period.ts';
import type { Language } from '../lib/language.ts';
import { textIn } from '../lib/textIn.ts';
import { words } from '../lib/words/index.ts';
import type { Report } from '../tables/index.ts';
import type { Source } from './chart.ts';

/** The title of a report and when it was issued, in words; an inferred date says so. */
export function sayReport(report: Report, lang: Language): { title: string; when: string } {
  const issued = formatPeriod({ start: report.issued, end: report.issued, basis: 'stated' }, lang);
  return {
    title: textIn(report, 'title', lang),
    when: report.issuedBasis === 'inferred' ? words[lang].inferredDate(issued) : issued,
  };
}

/** The reports that a chart or a text takes its numbers from, with their dates. */
export function sayReports(
  { sources }: { readonly sources: readonly Pick<Source, 'report'>[] },
  lang: Language,
): string {
  const { share } = words[lang];
  return share.reports(
    sources.map(({ report }) => {
      const { title, when } = sayReport(report, lang);
      return share.report(title, when);
    }),
  );
}
