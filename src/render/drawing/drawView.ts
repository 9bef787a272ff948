import type { Chart, View } from '../../charts/chart.ts';
import { FRAMES, type Frame } from '../../charts/frame.ts';
import type { Facts } from '../../figures/facts.ts';
import { LANGUAGES, type Language } from '../../lib/language.ts';
import { judgeChart, type Sheet } from './judgeChart.ts';
import { type DrawnView, plotView } from './plotView.ts';

export type { DrawnView } from './plotView.ts';

/** The drawings of each chart, made and judged once for all pages that show them. */
const judged = new WeakMap<Chart, readonly Sheet[]>();

function sheet(chart: Chart, view: View, facts: Facts, frame: Frame, lang: Language): Sheet {
  return { view, frame, lang, drawn: plotView(chart, view, facts, frame, lang) };
}

/** Draws every view of a chart for every frame in both languages, once; throws an `InputError` with all rules that they break. */
export function drawChart(chart: Chart, facts: Facts): readonly Sheet[] {
  const before = judged.get(chart);
  if (before !== undefined) return before;
  const sheets = chart.views.flatMap((view) =>
    LANGUAGES.flatMap((lang) => FRAMES.map((frame) => sheet(chart, view, facts, frame, lang))),
  );
  judgeChart(chart, facts, sheets);
  judged.set(chart, sheets);
  return sheets;
}

/**
 * Draws a view of a chart for a frame, as a string of SVG marks. Throws an `InputError` where the rules of honest
 * charts find fault with any drawing of the chart.
 */
export function drawView(
  chart: Chart,
  view: View,
  facts: Facts,
  frame: Frame,
  lang: Language,
): DrawnView {
  const sheets = drawChart(chart, facts);
  const ready = sheets.find((one) => one.view === view && one.frame === frame && one.lang === lang);
  return (ready ?? sheet(chart, view, facts, frame, lang)).drawn;
}
