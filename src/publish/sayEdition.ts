import { formatPeriod } from '../figures/period.ts';
import type { Language } from '../lib/language.ts';
import { words } from '../lib/words/index.ts';
import { site } from '../site.ts';
import type { Report } from '../tables/index.ts';
import { version } from './version.ts';

/**
 * What every printed sheet says of itself: up to when its reports go, the version and the licence. The day of printing
 * is not among them: nothing on the sheet depends on it.
 */
export function sayEdition(reports: readonly Report[], lang: Language): string {
  const [last] = reports
    .filter(({ issued }) => issued !== null)
    .toSorted((a, b) => (b.issued ?? '').localeCompare(a.issued ?? ''));
  const { paper, inferredDate } = words[lang];
  const issued = last?.issued ?? null;
  const when = formatPeriod({ start: issued, end: issued, basis: 'stated' }, lang);
  const until = last?.issuedBasis === 'inferred' ? inferredDate(when) : when;
  return paper.edition(until, version, site.licence.data.name);
}
