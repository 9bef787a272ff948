import type { Source } from '../../charts/chart.ts';
import { describeView } from '../../charts/describe.ts';
import { sayReport, sayReports } from '../../charts/sayReport.ts';
import { formatSpelled } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { words } from '../../lib/words/index.ts';
import { address } from '../../publish/address.ts';
import { site } from '../../site.ts';
import { captionOf } from '../captionOf.ts';
import type { Subject } from './parts.ts';

/** The address of the chart's own page, whole. */
export function addressOf({ chart, lang }: Subject): string {
  return address(paths.chart(chart.id), lang);
}

/** The text alternative of an image: the finding, every number, and where they come from. */
export function describeSubject({ chart, facts, lang }: Subject): string {
  const [view] = chart.views;
  if (view === undefined) throw new Error(`${chart.id} has no view`);
  const { sources } = captionOf(chart, facts, lang);
  const between = lang === 'zh' ? '；' : '; ';
  const end = lang === 'zh' ? '。' : '.';
  return `${describeView(chart, view, facts, lang)}${lang === 'zh' ? '' : ' '}${sources.join(between)}${end}`;
}

/** The reports that the numbers come from, each with its date, and the licence. */
export function saySources(from: { readonly sources: readonly Source[] }, lang: Language): string {
  return `${words[lang].image.from(sayReports(from, lang))} · ${site.licence.data.name}`;
}

/** The same where their titles have no room: how many reports, and of when. */
export function countSources({ sources }: Subject['chart'], lang: Language): string {
  const dates = sources.map(({ report }) => sayReport(report, lang).when);
  const count = formatSpelled(sources.length, lang);
  const said = words[lang].image.fromSeveral(count, dates.join(lang === 'zh' ? '；' : '; '));
  return `${said} · ${site.licence.data.name}`;
}
