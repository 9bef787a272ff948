import type { Bilingual } from '../lib/language.ts';
import type { Chart, View } from './chart.ts';
import { sayWaivers } from './sayWaivers.ts';

/** What stands under the drawing of a view: its own note and that of the chart, each with why a rule is broken. */
export function notesOf(chart: Chart, view: View | undefined): readonly Bilingual[] {
  const own = view === undefined ? [] : [view.note ?? null, ...sayWaivers(chart, view.id)];
  return [...own, chart.note, ...sayWaivers(chart, null)].filter((note) => note !== null);
}
