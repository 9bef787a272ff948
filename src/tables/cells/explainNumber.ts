import { parseNumeral } from '../../lib/numerals.ts';
import { Mistake } from '../mistake.ts';
import { toAscii } from './toAscii.ts';

const PARTS = /^(?<digits>[\d,.]+(?:\s*[余多]?[万亿])?)\s*(?<unit>\D*)$/u;

/** Says what keeps a text from being a plain number, and writes the number; `null` where it is not even nearly one. */
export function explainNumber(seen: string): Mistake | null {
  const ascii = toAscii(seen);
  const { digits = '', unit = '' } = PARTS.exec(ascii)?.groups ?? {};
  const numeral = parseNumeral(digits);
  if (numeral === null) return null;
  const fix = `Write ${numeral.value}.`;

  if (ascii !== seen) return new Mistake('ASCII digits, point and signs, not full-width ones', fix);
  if (numeral.scale !== 1) {
    return new Mistake('the number in its base unit, written out without 万 or 亿', fix);
  }
  if (unit !== '') {
    return new Mistake(
      `the number alone, without ${unit}: the unit stands in data/indicators.csv`,
      fix,
    );
  }
  if (digits.includes(',')) return new Mistake('digits without separators', fix);
  return String(numeral.value) === seen ? null : new Mistake('digits without leading zeros', fix);
}
