import type { Bilingual } from '../lib/language.ts';
import { words } from '../lib/words/index.ts';
import type { Chart } from './chart.ts';
import { RULES } from './rules/index.ts';

/** The rules that a chart breaks, each with its reason, as readers see them under its note. */
export function sayWaivers({ waivers }: Pick<Chart, 'waivers'>): readonly Bilingual[] {
  return waivers.flatMap(({ rule, reason }) => {
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
