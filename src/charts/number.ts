import { formatPeriod } from '../figures/period.ts';
import type { Quantity } from '../figures/quantity.ts';
import { formatQuantity } from '../lib/format.ts';
import type { Language } from '../lib/language.ts';
import type { Scene } from './form.ts';
import { numeral } from './marks/text.ts';

/** A number with its unit, as it stands in a chart. */
export function numberLabel(quantity: Quantity, lang: Language): string {
  return numeral(formatQuantity(quantity, lang));
}

/** When a number holds, with the word for an inferred date; empty where the report gives no time. */
export function whenLabel(
  quantity: Quantity,
  { lang, words }: Pick<Scene, 'lang' | 'words'>,
): string {
  if (quantity.kind === 'derived') return '';
  const when = formatPeriod(quantity.period, lang);
  return quantity.period.basis === 'inferred' && when !== '' ? words.inferredDate(when) : when;
}

/** How a bar of the number looks: printed or computed, closed, open or trailing at its end. */
export function lookOf(quantity: Quantity): {
  look: 'reported' | 'derived';
  open: boolean;
  trailing: boolean;
} {
  return {
    trailing: isTrailing(quantity),
    look: quantity.kind === 'figure' ? 'reported' : 'derived',
    open: isOpen(quantity),
  };
}

/** Whether a number is printed with 约, 近 or 不足: what is drawn may not be reached. */
function isOpen({ qualifier }: Quantity): boolean {
  return qualifier === 'about' || qualifier === 'nearly' || qualifier === 'less_than';
}

/** Whether a number is printed with 余, 多 or 超过: more than what is drawn. */
export function isTrailing({ qualifier }: Quantity): boolean {
  return qualifier === 'over' || qualifier === 'more_than' || qualifier === 'at_least';
}
