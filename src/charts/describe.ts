import type { Facts } from '../figures/facts.ts';
import type { Quantity } from '../figures/quantity.ts';
import { formatQuantity } from '../lib/format.ts';
import type { Language } from '../lib/language.ts';
import { words } from '../lib/words/index.ts';
import type { Chart, View } from './chart.ts';
import type { Band } from './form.ts';
import { nameRows } from './nameRows.ts';
import { whenLabel } from './number.ts';
import { isQuantity } from './row.ts';

/** A number in a sentence: what it is called, its value with its qualifier, and when it holds. */
function sayQuantity(quantity: Quantity, name: string, lang: Language): string {
  const said = words[lang];
  const when =
    quantity.kind === 'derived' ? said.derived : whenLabel(quantity, { lang, words: said });
  const number = formatQuantity(quantity, lang);
  if (lang === 'zh') return `${name}${number}${when === '' ? '' : `（${when}）`}`;
  return `${name}: ${number}${when === '' ? '' : ` (${when})`}`;
}

/** Numbers that stand together, each in a sentence. */
function sayRows(rows: readonly Quantity[], lang: Language): readonly string[] {
  const nameOf = nameRows(rows, lang);
  return rows.map((row) => sayQuantity(row, nameOf(row), lang));
}

/** A band in a sentence: what it is, how many rows it has, and what they are. */
function sayBand({ label, count, detail }: Band, lang: Language): string {
  return lang === 'zh'
    ? `${label.zh}：${count.zh}，${detail.zh}`
    : `${label.en}: ${count.en}, ${detail.en}`;
}

/** The text alternative of a view, made from the same rows as its drawing: the finding, then every number, or its bands where there are many. */
export function describeView(chart: Chart, view: View, facts: Facts, lang: Language): string {
  const bands = view.form.bands?.(view.spec, facts, chart.drawn);
  const said =
    bands?.map((band) => sayBand(band, lang)) ??
    sayRows(view.form.rows(view.spec, facts).filter(isQuantity), lang);
  return lang === 'zh'
    ? `${chart.title.zh}。${said.join('；')}。`
    : `${chart.title.en}. ${said.join('; ')}.`;
}
