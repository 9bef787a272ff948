import type { Facts } from '../figures/facts.ts';
import type { Language } from '../lib/language.ts';
import { words } from '../lib/words/index.ts';
import type { Chart } from './chart.ts';
import type { Scene } from './form.ts';

/** What a form sees of a chart, whatever it is drawn for. */
export function sceneOf(chart: Chart, facts: Facts, lang: Language): Omit<Scene, 'frame'> {
  return {
    lang,
    words: words[lang],
    facts,
    finding: chart.finding,
    drawn: chart.drawn,
    rowOf: (row) => chart.rows.indexOf(row),
  };
}
