import { formatPeriod, type Period } from '../figures/period.ts';
import type { Language } from '../lib/language.ts';
import { words } from '../lib/words/index.ts';

/** When a number holds and how we know: printed, inferred, or printed without a start; or that no time is given. */
export function sayPeriod(period: Period, lang: Language): string {
  const said = words[lang];
  const when = formatPeriod(period, lang);
  if (when === '') return said.table.noPeriod;
  const say = { stated: said.statedDate, inferred: said.inferredDate, none: said.noStart };
  return say[period.basis](when);
}
