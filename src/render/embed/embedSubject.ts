import type { Chart } from '../../charts/chart.ts';
import { describeView } from '../../charts/describe.ts';
import { sayReports } from '../../charts/sayReport.ts';
import type { Facts } from '../../figures/facts.ts';
import type { EmbedSubject } from '../../lib/embedCode.ts';
import type { Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { words } from '../../lib/words/index.ts';
import { address } from '../../publish/address.ts';
import { site } from '../../site.ts';
import { embedHeights } from './embedHeight.ts';

/** What is needed to write the codes that embed a chart. */
export function embedSubject(chart: Chart, facts: Facts, lang: Language): EmbedSubject {
  const [view] = chart.views;
  if (view === undefined) throw new Error(`The chart ${chart.id} has no view.`);
  return {
    title: chart.title[lang],
    alt: describeView(chart, view, facts, lang),
    credit: words[lang].share.credit(sayReports(chart, lang), site.name[lang]),
    embed: address(paths.embed(chart.id), lang),
    page: address(paths.chart(chart.id), lang),
    image: address(paths.image(chart.id, 'png'), lang),
    ...embedHeights(chart, facts, lang),
  };
}
