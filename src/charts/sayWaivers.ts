import type { Bilingual } from '../lib/language.ts';
import { words } from '../lib/words/index.ts';
import type { Chart } from './chart.ts';
import { RULES } from './rules/index.ts';

/** The rules that a view breaks, or the chart as a whole, each with its reason, as readers see them under the note. */
export function sayWaivers(
  { waivers }: Pick<Chart, 'waivers'>,
  view: string | null,
): readonly Bilingual[] {
  return waivers
    .filter((waiver) => waiver.view === view)
    .flatMap(({ rule, reason }) => {
      const promise = RULES.find(({ id }) => id === rule)?.promise;
      if (promise === undefined) return [];
      return [
        {
          zh: words.zh.waiver(promise.zh, reason.zh),
          en: words.en.waiver(promise.en, reason.en),
        },
      ];
    });
}
