import { describe, expect, it } from 'vitest';
import { type Chart, defineChart } from '../../../src/charts/chart.ts';
import { loadEdition } from '../../../src/charts/edition.ts';
import { FRAMES } from '../../../src/charts/frame.ts';
import { findBreaches } from '../../../src/charts/judge/judgeSpec.ts';
import { sayWaivers } from '../../../src/charts/sayWaivers.ts';
import { readSpec } from '../../../src/charts/spec/readSpec.ts';
import { formatProblem, InputError, type Problem } from '../../../src/lib/errors.ts';
import { drawView } from '../../../src/render/drawing/drawView.ts';

const { facts } = loadEdition();

const BARS = `
  - id: stays
    label: { zh: 计划与完成, en: Plan and result }
    form: bars
    bars: [rest-stays-2021, rest-stays-planned-2021]`;
const PARTS = `
  - id: parts
    label: { zh: 部分, en: Parts }
    form: parts
    total: service-sites-2022
    parts: [service-sites-reading-room-2022, service-sites-workers-home-2022]`;

/** A spec with views and waivers. */
const specOf = (views: string, waivers: string, subtitle = '{rest-stays-2021|period}') => `
topic: mutual-aid
order: 1
finding: null
title: { zh: 例子, en: An example }
subtitle: { zh: '海南，${subtitle}', en: 'Hainan, ${subtitle}' }
note: { zh: 例子。, en: An example. }
views:${views}
waivers:${waivers === '' ? ' []' : waivers}
`;

const waiver = (rule: string, more = '') => `
  - rule: ${rule}${more}
    reason: { zh: 有缘故, en: There is a reason. }`;

/** What is wrong with a spec, or the chart that it makes. */
function judge(source: string): Chart | string {
  const problems: Problem[] = [];
  const file = readSpec('chart.yaml', source, problems);
  const breaches = file === null ? problems : findBreaches(file, facts);
  if (file === null || breaches.length > 0) return breaches.map(formatProblem).join('\n\n');
  const chart = defineChart(file, facts);
  try {
    const [view] = chart.views;
    const [frame] = FRAMES;
    if (view !== undefined && frame !== undefined) drawView(chart, view, facts, frame, 'zh');
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(formatProblem).join('\n\n');
    throw error;
  }
  return chart;
}

const idsOf = (chart: Chart | string) =>
  typeof chart === 'string' ? chart : chart.waivers.map(({ rule }) => rule);

describe('a waiver', () => {
  it('lets the chart pass that breaks its rule, and is said to readers with the promise', () => {
    const chart = judge(specOf(BARS, waiver('SCOPE')));
    expect(idsOf(chart)).toEqual(['SCOPE']);
    expect(typeof chart === 'string' ? [] : sayWaivers(chart, null)).toMatchInlineSnapshot(`
      [
        {
          "en": "An exception: as a rule, a number per year, a total over years, a single year and a plan do not share an axis. There is a reason.",
          "zh": "本图例外：本站通常规定，每年的数、几年合计、单独一年和计划数，不放在同一根轴上。有缘故",
        },
      ]
    `);
  });

  it('may be for one view, and is said with that view alone', () => {
    const chart = judge(specOf(BARS, waiver('SCOPE', '\n    view: stays')));
    if (typeof chart === 'string') throw new Error(chart);
    expect(idsOf(chart)).toEqual(['SCOPE']);
    expect(sayWaivers(chart, null)).toEqual([]);
    expect(sayWaivers(chart, 'stays')).toHaveLength(1);
  });

  it('lets parts be drawn that do not add up', () => {
    const chart = judge(specOf(PARTS, waiver('SUM'), '{service-sites-2022|period}'));
    expect(idsOf(chart)).toEqual(['SUM']);
  });

  it('is refused where no rule has its id', () => {
    expect(judge(specOf(BARS, waiver('SKOPE')))).toMatchInlineSnapshot(`
      "chart.yaml:14:11  waivers.0.rule
        seen      "SKOPE"
        expected  one of AREA, BAR0, DEF, DUAL, GAP, PCT, PIE, PREC, REGION, SCOPE, SMALL, SRC, SUM, TIME, TITLE, UNC, UNIT
        fix       Did you mean SCOPE?"
    `);
  });

  it('is refused where it waives nothing that a spec could break', () => {
    expect(judge(specOf(BARS, waiver('SCOPE') + waiver('UNIT')))).toMatchInlineSnapshot(`
      "chart.yaml:16:11  waivers.1.rule
        seen      "UNIT"
        expected  a rule that this chart breaks; it keeps UNIT
        fix       Take the waiver out."
    `);
  });

  it('is refused where it waives nothing that a drawing could break', () => {
    expect(judge(specOf(BARS, waiver('SCOPE') + waiver('GAP')))).toMatchInlineSnapshot(`
      "chart.yaml:16:11  waivers.1.rule
        seen      "GAP"
        expected  a rule that this chart breaks; it keeps GAP
        fix       Take the waiver out."
    `);
  });

  it('waives nothing in another view', () => {
    const source = specOf(BARS + PARTS, waiver('SCOPE', '\n    view: parts') + waiver('SUM'));
    expect(judge(source)).toMatchInlineSnapshot(`
      "chart.yaml:12:29  views.0.bars.1
        seen      "rest-stays-planned-2021 is a plan, rest-stays-2021 is a single year or less"
        expected  SCOPE: numbers of one kind on an axis: numbers per year, totals, single years, counts and plans stand apart
        fix       Use the form spans, which lays each on its own time, or tally; or waive SCOPE and print the reason.

      chart.yaml:19:11  waivers.0.rule
        seen      "SCOPE"
        expected  a rule that the view parts breaks; it keeps SCOPE
        fix       Take the waiver out."
    `);
  });

  it('is refused for a view that there is not', () => {
    const source = specOf(BARS, waiver('SCOPE', '\n    view: stay'));
    expect(judge(source)).toMatchInlineSnapshot(`
      "chart.yaml:12:29  views.0.bars.1
        seen      "rest-stays-planned-2021 is a plan, rest-stays-2021 is a single year or less"
        expected  SCOPE: numbers of one kind on an axis: numbers per year, totals, single years, counts and plans stand apart
        fix       Use the form spans, which lays each on its own time, or tally; or waive SCOPE and print the reason.

      chart.yaml:15:11  waivers.0.view
        seen      "stay"
        expected  a view of this chart: stays
        fix       Name one of them, or leave view out to waive the rule for the whole chart."
    `);
  });

  it('is refused without a reason in both languages', () => {
    const source = specOf(BARS, '\n  - rule: SCOPE\n    reason: { zh: 有缘故 }');
    expect(judge(source)).toMatchInlineSnapshot(`
      "chart.yaml:15:13  waivers.0.reason.en
        expected  a text
        fix       Write waivers.0.reason.en."
    `);
  });

  it('never brings Huidong beside Hainan', () => {
    const views = `
  - id: list
    label: { zh: 数, en: Numbers }
    form: tally
    numbers: [rest-stays-2021, huidong-campaign-enterprises-2021-2024]`;
    expect(judge(specOf(views, waiver('REGION')))).toMatchInlineSnapshot(`
      "chart.yaml:12:32  views.0.numbers.1
        seen      "huidong-campaign-enterprises-2021-2024 is about huidong, rest-stays-2021 about hainan"
        expected  REGION: one province in a chart: nothing of Huidong beside Hainan
        fix       Give the numbers of each a chart of their own.

      chart.yaml:14:11  waivers.0.rule
        seen      "REGION"
        expected  a rule that a reason can waive; REGION is kept without exception: a chart is about one province, and its place in the gallery says which
        fix       Take the waiver out, and mend the chart."
    `);
  });
});
