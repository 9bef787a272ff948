import * as Plot from '@observablehq/plot';
import type { Chart, View } from '../../charts/chart.ts';
import type { Frame } from '../../charts/frame.ts';
import type { Box } from '../../charts/marks/box.ts';
import { sceneOf } from '../../charts/scene.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Language } from '../../lib/language.ts';
import { plotDocument } from './document.ts';
import { serializeMarks } from './serialize.ts';

/** A view drawn for one frame: the SVG's inside, and its size in px. */
export interface DrawnView {
  readonly width: number;
  readonly height: number;
  readonly marks: string;
  /** Where its bands lie, for a view that has them. */
  readonly bands: readonly Box[];
}

/** Plot reports doubtful marks on the console; here each of them is an error. */
function withoutWarnings<T>(chart: Chart, draw: () => T): T {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  try {
    return draw();
  } finally {
    console.warn = warn;
    if (warnings.length > 0) {
      // biome-ignore lint/correctness/noUnsafeFinally: a warning is worse than the result it came with
      throw new Error(`Observable Plot warns about ${chart.id}: ${warnings.join('; ')}`);
    }
  }
}

/** Draws a view of a chart for a frame, as a string of SVG marks; nobody has judged it yet. */
export function plotView(
  chart: Chart,
  view: View,
  facts: Facts,
  frame: Frame,
  lang: Language,
): DrawnView {
  const {
    height,
    marks,
    bands = [],
  } = view.form.draw(view.spec, { ...sceneOf(chart, facts, lang), frame });
  const plot = withoutWarnings(chart, () =>
    Plot.plot({
      document: plotDocument,
      width: frame.width,
      height,
      margin: 0,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      r: { type: 'identity' },
      marks: [...marks],
    }),
  );
  return { width: frame.width, height, marks: serializeMarks(plot), bands };
}
