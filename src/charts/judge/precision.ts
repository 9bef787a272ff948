import type { Facts } from '../../figures/facts.ts';
import type { Derived, Quantity } from '../../figures/quantity.ts';

/** The value of the last digit that a figure prints: 1000 for 2.7万, 1 for 13126, 0.01 for 97.96%. */
const placeOf = ({ scale, decimals }: Quantity) => scale / 10 ** decimals;

/** The value of the last digit other than zero that a value has once it is rounded: 10 for 1310, 0.1 for 19.8. */
export function lastPlace(value: number, decimals: number): number {
  const digits = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction = ''] = digits.split('.');
  const trimmed = fraction.replace(/0+$/, '');
  if (trimmed !== '') return 10 ** -trimmed.length;
  return 10 ** (/0*$/.exec(whole.replace(/^0+/, ''))?.[0].length ?? 0);
}

/** How many digits a value shows from its first to its last that is not zero, at least one. */
function digitsOf(value: number, place: number): number {
  const size = Math.abs(value);
  return size === 0
    ? 1
    : Math.max(1, Math.floor(Math.log10(size) + 1e-9) - Math.round(Math.log10(place)) + 1);
}

/** A figure counted to the last one has no rounding in it; one in 万, 亿 or decimals has. */
const isRounded = (quantity: Quantity) => quantity.scale > 1 || quantity.decimals > 0;

/** Decimals that a computed percentage or quotient may have: one, or as many as a printed number it is checked against. */
function mostDecimals(derived: Derived, facts: Facts): number {
  const against = facts.checks.flatMap(({ claim, against: other }) =>
    claim === derived ? [other] : other === derived ? [claim] : [],
  );
  const printed = against.flatMap((quantity) =>
    quantity.kind === 'figure' ? [quantity.decimals] : [],
  );
  return Math.max(1, ...printed);
}

/**
 * Says why a computed number, printed with so many decimals, is more precise than what it is computed from;
 * `null` if it is not. A sum or difference goes no further than its coarsest input. A percentage or quotient has
 * one decimal, or as many as a printed number that `checks.csv` holds against it; that, and a product, has no more
 * digits than its shortest rounded input. A count is exact.
 */
export function explainTooFine(derived: Derived, decimals: number, facts: Facts): string | null {
  const { operation } = derived.row;
  if (operation === 'count') return null;
  const place = lastPlace(derived.value, decimals);
  if (operation === 'sum' || operation === 'difference') {
    const coarsest = derived.inputs.toSorted((a, b) => placeOf(b) - placeOf(a))[0];
    return coarsest === undefined || place >= placeOf(coarsest) * (1 - 1e-9)
      ? null
      : `its last digit stands for ${place}, that of ${coarsest.id} for ${placeOf(coarsest)}`;
  }
  const most = mostDecimals(derived, facts);
  if (operation !== 'product' && decimals > most)
    return `it has ${decimals} decimals, more than ${most}`;
  // Whole per cent is as coarse as a percentage gets.
  if (operation.endsWith('_percent') && decimals === 0) return null;
  const digits = digitsOf(derived.value, place);
  const short = derived.inputs
    .filter(isRounded)
    .map((input) => ({ input, digits: digitsOf(input.value, placeOf(input)) }))
    .toSorted((a, b) => a.digits - b.digits)[0];
  return short === undefined || digits <= short.digits
    ? null
    : `it has ${digits} digits, ${short.input.id} has ${short.digits}`;
}

/** The scales of words after a number. */
const SCALES: Readonly<Record<string, number>> = {
  万: 1e4,
  亿: 1e8,
  百万: 1e6,
  千万: 1e7,
  million: 1e6,
  billion: 1e9,
};

/**
 * The value of the last digit that a printed number claims to know; `null` where it has no digits. Zeros after the
 * point are claims (13.0), those at the end of a whole number are not: English writes 85万 as 850,000.
 */
export function printedPlace(numeral: string): number | null {
  const match = /(\d[\d,]*)(?:\.(\d+))?\s*[多余]?\s*(百万|千万|万|亿|million|billion)?/.exec(
    numeral,
  );
  if (match === null) return null;
  const [, whole = '', fraction = '', word = ''] = match;
  const scale = SCALES[word] ?? 1;
  if (fraction !== '') return scale / 10 ** fraction.length;
  return scale * lastPlace(Number(whole.replaceAll(',', '')), 0);
}

/** The value of the last digit that a number may be printed with. */
export function finestPlace(quantity: Quantity): number {
  return quantity.kind === 'figure' ? placeOf(quantity) : 10 ** -quantity.decimals;
}
