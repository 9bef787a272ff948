import type { Facts } from '../figures/facts.ts';
import type { Quantity } from '../figures/quantity.ts';
import { formatQuantity } from '../lib/format.ts';
import type { Language } from '../lib/language.ts';
import { words } from '../lib/words/index.ts';
import type { Chart, View } from './chart.ts';
import { whenLabel } from './number.ts';

/** A number in a sentence: what it is, its value with its qualifier, and when it holds. */
export function sayQuantity(quantity: Quantity, lang: Language): string {
  const said = words[lang];
  const when =
    quantity.kind === 'derived' ? said.derived : whenLabel(quantity, { lang, words: said });
  const label = quantity.label[lang];
  const number = formatQuantity(quantity, lang);
  if (lang === 'zh') return `${label}${number}${when === '' ? '' : `（${when}）`}`;
  return `${label}: ${number}${when === '' ? '' : ` (${when})`}`;
}

/** The text alternative of a view, made from the same rows as its drawing: the finding, then every number. */
export function describeView(chart: Chart, view: View, facts: Facts, lang: Language): string {
  const numbers = view.form.quantities(view.spec, facts).map((row) => sayQuantity(row, lang));
  return lang === 'zh'
    ? `${chart.title.zh}。${numbers.join('；')}。`
    : `${chart.title.en}. ${numbers.join('; ')}.`;
}
