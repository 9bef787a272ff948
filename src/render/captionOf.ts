import type { Chart, Source, View } from '../charts/chart.ts';
import { sayReport } from '../charts/sayReport.ts';
import type { Facts } from '../figures/facts.ts';
import { formatSpelled, formatUnit } from '../lib/format.ts';
import type { Language } from '../lib/language.ts';
import { words } from '../lib/words/index.ts';
import { sceneOf } from './drawView.ts';

/** The words that stand round the drawings of a chart. */
export interface Caption {
  readonly topic: string;
  /** Kind and unit of what the first view shows as printed: `时点数 · 个`. */
  readonly measure: string;
  /** What each view adds to the subtitle, as a sentence of its own; empty where it adds nothing. */
  readonly keys: readonly string[];
  /** Where the numbers come from, a line for each report. */
  readonly sources: readonly string[];
}

function measureOf({ views: [view] }: Chart, facts: Facts, lang: Language): string {
  const said = words[lang];
  const shown = view?.form.quantities(view.spec, facts) ?? [];
  const printed = shown.filter((quantity) => quantity.kind === 'figure');
  const indicators = [...new Set(printed.map((figure) => figure.indicator))];
  const [indicator] = indicators;
  const [first] = printed;
  const unit = first === undefined ? '' : formatUnit({ ...first, value: 2 }, lang).trim();
  const kind =
    indicators.length === 1 && indicator !== undefined
      ? said.measures[indicator.measure]
      : said.severalMeasures(formatSpelled(indicators.length, lang));
  return [kind, unit].filter((part) => part !== '').join(' · ');
}

function keyOf(view: View, chart: Chart, facts: Facts, lang: Language): string {
  const key = view.form.key(view.spec, sceneOf(chart, facts, lang));
  return key === '' ? '' : `${lang === 'zh' ? '。' : '. '}${key}`;
}

/** The report, its date and how many of its numbers the chart uses. */
function saySource({ report, figures }: Source, lang: Language): string {
  const { title, when } = sayReport(report, lang);
  const used = new Set(figures.map(({ id }) => id)).size;
  return words[lang].sourceOf(title, when, used);
}

/** Writes the words that stand round the drawings of a chart, wherever it is shown. */
export function captionOf(chart: Chart, facts: Facts, lang: Language): Caption {
  const { topic, views, sources } = chart;
  return {
    topic: lang === 'zh' ? topic.labelZh : topic.labelEn,
    measure: measureOf(chart, facts, lang),
    keys: views.map((view) => keyOf(view, chart, facts, lang)),
    sources: sources.map((source) => saySource(source, lang)),
  };
}
