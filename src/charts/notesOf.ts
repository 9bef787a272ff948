import type { Bilingual } from '../lib/language.ts';
import type { Chart, View } from './chart.ts';
import { sayWaivers } from './sayWaivers.ts';

/** What stands under the drawing of a view: its own note, that of the chart, and why the chart breaks a rule. */
export function notesOf(chart: Chart, view: View | undefined): readonly Bilingual[] {
  return [view?.note ?? null, chart.note, ...sayWaivers(chart)].filter((note) => note !== null);
}
