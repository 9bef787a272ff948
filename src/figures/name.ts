import type { Language } from '../lib/language.ts';
import type { Quantity } from './quantity.ts';

/** The name of a number that can stand alone: a part is named with its whole. */
export function nameOf(quantity: Quantity, lang: Language): string {
  if (quantity.kind === 'derived' || quantity.category === null) return quantity.label[lang];
  const { indicator, label } = quantity;
  return lang === 'zh' ? `${indicator.labelZh}：${label.zh}` : `${indicator.labelEn} – ${label.en}`;
}
