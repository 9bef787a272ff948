import { describe, expect, it } from 'vitest';
import { defineChart } from '../../../src/charts/chart.ts';
import { FRAMES } from '../../../src/charts/frame.ts';
import type { Mark } from '../../../src/charts/judge/mark.ts';
import { readSpec } from '../../../src/charts/spec/readSpec.ts';
import { LANGUAGES } from '../../../src/lib/language.ts';
import { drawView } from '../../../src/render/drawing/drawView.ts';
import { readMarks } from '../../../src/render/drawing/readMarks.ts';
import { facts } from './everyDrawing.ts';

/** A chart of one pair whose names are as given. */
function pairNamed(before: string, after: string) {
  const both = (text: string) => `{ zh: '${text}', en: '${text}' }`;
  const source = `topic: assets
order: 1
finding: null
title: ${both('t')}
subtitle: ${both('{baisha-control-rules-revised-2022|period}')}
note: ${both('n')}
views:
  - id: merged
    label: ${both('l')}
    form: pairs
    pairs:
      - title: ${both('p')}
        before: { number: baisha-control-rules-before-merger-2022, label: ${both(before)} }
        after: { number: baisha-control-rules-revised-2022, label: ${both(after)} }
`;
  const file = readSpec('pair.yaml', source, []);
  if (file === null) throw new Error('The spec cannot be read.');
  const chart = { ...defineChart(file, facts), drawn: new Set<string>() };
  const [view] = chart.views;
  if (view === undefined) throw new Error('The chart has no view.');
  return { chart, view };
}

const isBar = ({ shape, row, classes }: Mark) =>
  shape === 'rect' && row !== null && !classes.includes('hit');

const WORDS = '制度汇编里逐条列出来的内部控制制度一共有这么多项，';

describe.each([
  { names: 'short ones', before: '合并前', after: '修改后' },
  { names: 'one wider than the frame', before: WORDS.repeat(3), after: '修改后' },
  { names: 'both wider than the frame', before: WORDS.repeat(2), after: WORDS.repeat(3) },
])('pairs, with $names as names,', ({ before, after }) => {
  const { chart, view } = pairNamed(before, after);
  const drawings = LANGUAGES.flatMap((lang) =>
    FRAMES.map((frame) => ({ frame, ...drawView(chart, view, facts, frame, lang) })),
  );

  it('draws bars from left to right, as long as their numbers say, the longer one across much of the frame', () => {
    for (const { frame, marks } of drawings) {
      const bars = readMarks(marks).filter(isBar);
      const [first = 0, second = 0] = bars.map(({ box }) => box.x2 - box.x1);
      const [one, other] = chart.rows.map((row) => ('value' in row ? row.value : Number.NaN));
      expect(bars, frame.name).toHaveLength(2);
      expect(first, frame.name).toBeGreaterThanOrEqual(frame.width * 0.3);
      expect(second / first, frame.name).toBeCloseTo((other ?? 0) / (one ?? 0), 2);
      for (const { box } of bars) expect(box.x2, frame.name).toBeLessThanOrEqual(frame.width);
    }
  });

  it('sets no line of a name over a bar or over another line', () => {
    for (const { frame, marks, height } of drawings) {
      const read = readMarks(marks);
      const lines = read.filter(({ shape }) => shape === 'text');
      const bars = read.filter(isBar);
      for (const { box, text } of lines) {
        expect(box.y2, text).toBeLessThanOrEqual(height);
        const inBar = bars.some(
          (bar) =>
            box.x1 > bar.box.x1 - 1 &&
            box.x1 < bar.box.x2 &&
            box.y1 > bar.box.y1 &&
            box.y1 < bar.box.y2,
        );
        expect(inBar, `${frame.name}: “${text}” begins in a bar`).toBe(false);
      }
      const baselines = lines.filter(({ box }) => box.x1 === 0).map(({ box }) => box.y1);
      for (const [index, y] of baselines.slice(1).entries())
        expect(y - (baselines[index] ?? 0), frame.name).toBeGreaterThan(frame.type.label);
    }
  });
});
