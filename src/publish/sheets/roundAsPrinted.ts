import type { Quantity } from '../../figures/quantity.ts';

/** The value with the decimals that it is printed with: a computed number no finer than its sources. */
export function roundAsPrinted({ kind, value, decimals }: Quantity): number {
  return kind === 'figure' ? value : Number(value.toFixed(decimals));
}
