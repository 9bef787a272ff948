import { parseFragment } from 'parse5';
import type { Chart, View } from '../../../src/charts/chart.ts';
import { describeView } from '../../../src/charts/describe.ts';
import { loadEdition } from '../../../src/charts/edition.ts';
import { FRAMES, type Frame } from '../../../src/charts/frame.ts';
import { LANGUAGES, type Language } from '../../../src/lib/language.ts';
import { type DrawnView, drawView } from '../../../src/render/drawing/drawView.ts';
import type { HtmlNode } from '../../support/html.ts';

export const { facts, charts } = loadEdition();

/** A view of a chart in a frame and a language. */
export interface Case {
  /** `<chart>.<view>.<frame>.<lang>`. */
  readonly name: string;
  readonly chart: Chart;
  readonly view: View;
  readonly frame: Frame;
  readonly lang: Language;
}

/** Every view of every chart in both frames and both languages. */
export const everyCase: readonly Case[] = charts.flatMap((chart) =>
  chart.views.flatMap((view) =>
    FRAMES.flatMap((frame) =>
      LANGUAGES.map((lang) => ({
        name: `${chart.id}.${view.id}.${frame.name}.${lang}`,
        chart,
        view,
        frame,
        lang,
      })),
    ),
  ),
);

export const draw = ({ chart, view, frame, lang }: Case): DrawnView =>
  drawView(chart, view, facts, frame, lang);

/** The drawing as a file that people can open and compare: one element a line. */
export function printDrawing(one: Case): string {
  const { width, height, marks } = draw(one);
  const alt = describeView(one.chart, one.view, facts, one.lang)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<title>${alt}</title>`,
    marks.replaceAll(/>(?=<(?!tspan|\/))/g, '>\n'),
    '</svg>\n',
  ].join('\n');
}

/** The drawing as a tree. */
export const parseDrawing = (one: Case): HtmlNode => parseFragment(`<svg>${draw(one).marks}</svg>`);
