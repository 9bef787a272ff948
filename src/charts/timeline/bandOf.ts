import { formatPeriod } from '../../figures/period.ts';
import { formatGrouped } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { words } from '../../lib/words/index.ts';
import type { Band } from '../form.ts';
import type { Lane } from './lanes.ts';
import { extentOf } from './scale.ts';

/** From when to when the actions of a lane go, as the report dates the first and the last of them. */
function sayTime({ actions }: Lane, lang: Language): string {
  const first = actions.toSorted((a, b) => extentOf(a).from - extentOf(b).from)[0];
  const last = actions.toSorted((a, b) => extentOf(b).to - extentOf(a).to)[0];
  const [start = null, end = null] = [first?.period.start, last?.period.end];
  return formatPeriod({ start, end, basis: 'stated' }, lang);
}

/** A lane in words: its name, how many actions it has, and from when to when they go. */
export function bandOf(lane: Lane): Band {
  const { length } = lane.actions;
  const count = (lang: Language) => words[lang].timeline.count(formatGrouped(length), length === 1);
  return {
    label: lane.title,
    count: { zh: count('zh'), en: count('en') },
    detail: { zh: sayTime(lane, 'zh'), en: sayTime(lane, 'en') },
  };
}
