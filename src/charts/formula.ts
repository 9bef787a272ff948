import type { Derived } from '../figures/quantity.ts';
import { COMMA } from '../lib/comma.ts';
import { formatNumber } from '../lib/format.ts';
import type { Language } from '../lib/language.ts';

/** The sign between the inputs of an operation; a change in per cent and a count have none. */
export const SIGNS = {
  difference: '−',
  sum: '+',
  product: '×',
  quotient: '÷',
  ratio_percent: '÷',
} as const;

/** How a derived number was computed, in numbers: `1,268 ÷ 2,621`. */
export function formatFormula(derived: Derived, lang: Language): string {
  const { operation } = derived.row;
  const inputs = derived.inputs.map((input) => formatNumber(input, lang));
  const [from = '', to = ''] = inputs;
  if (operation === 'change_percent') return `(${to} − ${from}) ÷ ${from}`;
  if (operation === 'count') return inputs.join(COMMA[lang]);
  return inputs.join(` ${SIGNS[operation]} `);
}
