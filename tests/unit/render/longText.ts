import type { Language } from '../../../src/lib/language.ts';
import type { Limit } from '../../../src/lib/limits.ts';

const WORDS = {
  zh: '劳动竞赛，职工服务阵地，困难帮扶，',
  en: 'insurance contest households federation stations wages ',
} as const satisfies Readonly<Record<Language, string>>;

/** A text as long as a limit lets it be. */
export function longText(lang: Language, limit: Limit): string {
  const last = lang === 'zh' ? '工' : 'm';
  return WORDS[lang].repeat(9).slice(0, limit[lang] - 1) + last;
}
