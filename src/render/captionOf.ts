import type { Chart, ChartSource, View } from '../charts/chart.ts';
import { isQuantity } from '../charts/row.ts';
import { sayReport } from '../charts/sayReport.ts';
import { sceneOf } from '../charts/scene.ts';
import type { Facts } from '../figures/facts.ts';
import { formatSpelled, formatUnit } from '../lib/format.ts';
import { joinParts } from '../lib/joinParts.ts';
import type { Language } from '../lib/language.ts';
import { textIn } from '../lib/textIn.ts';
import { words } from '../lib/words/index.ts';

/** The words that stand round the drawings of a chart. */
export interface Caption {
  readonly topic: string;
  /** Of each view the kind of what it shows as printed, and its unit where all have one: `时点数 · 个`. */
  readonly measures: readonly string[];
  /** What the marks of each view mean; empty where that needs no words. */
  readonly keys: readonly string[];
  /** The subtitle of each view, with its key as a sentence of its own. */
  readonly subtitles: readonly string[];
  /** Where the numbers come from, a line for each report. */
  readonly sources: readonly string[];
}

function measureOf(view: View, facts: Facts, lang: Language): string {
  const said = words[lang];
  const shown = view.form.rows(view.spec, facts);
  if (shown[0]?.kind === 'action') return said.timeline.measure;
  if (shown[0]?.kind === 'mention') return said.strip.measure;
  const printed = shown.filter((quantity) => quantity.kind === 'figure');
  const indicators = [...new Set(printed.map((figure) => figure.indicator))];
  const [indicator, ...others] = indicators;
  if (indicator === undefined) return said.derived;
  const kind =
    others.length === 0
      ? said.measures[indicator.measure]
      : said.severalMeasures(formatSpelled(indicators.length, lang));
  // Of numbers in several units, each has its own beside it.
  const [unit, ...more] = new Set(
    printed.map((figure) => formatUnit({ ...figure, value: 2 }, lang).trim()),
  );
  return joinParts([kind, more.length === 0 && unit ? unit : '']);
}

/** The report, its date and how many of its numbers or dated actions the chart uses. */
function saySource({ rows }: Chart, { report, figures }: ChartSource, lang: Language): string {
  const { title, when } = sayReport(report, lang);
  const said = words[lang];
  const told = rows.filter((row) => !isQuantity(row) && row.report === report).length;
  if (rows[0]?.kind === 'action') return said.timeline.sourceOf(title, when, told);
  return said.sourceOf(title, when, figures.length + told);
}

/** Writes the words that stand round the drawings of a chart, wherever it is shown. */
export function captionOf(chart: Chart, facts: Facts, lang: Language): Caption {
  const { topic, views, sources } = chart;
  const keys = views.map((view) => view.form.key(view.spec, sceneOf(chart, facts, lang)));
  const between = lang === 'zh' ? '。' : '. ';
  return {
    topic: textIn(topic, 'label', lang),
    measures: views.map((view) => measureOf(view, facts, lang)),
    keys,
    subtitles: views.map(({ subtitle }, index) =>
      [subtitle[lang], keys[index]].filter((text) => text !== '').join(between),
    ),
    sources: sources.map((source) => saySource(chart, source, lang)),
  };
}
