import { nameOf } from '../figures/name.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { Language } from '../lib/language.ts';

/** The names of numbers that stand together: a part goes without its whole, unless a part of another is called the same. */
export function nameRows(rows: readonly Quantity[], lang: Language): (row: Quantity) => string {
  const wholes = new Map<string, Set<string>>();
  for (const row of rows) {
    const label = row.label[lang];
    wholes.set(label, (wholes.get(label) ?? new Set()).add(nameOf(row, lang)));
  }
  return (row) => {
    const label = row.label[lang];
    return (wholes.get(label)?.size ?? 0) > 1 ? nameOf(row, lang) : label;
  };
}
