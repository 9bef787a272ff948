import { CLOSING, OPENING } from '../../lib/punctuation.ts';

const opens = (character: string) => character !== '' && OPENING.includes(character);
const closes = (character: string) => character !== '' && CLOSING.includes(character);
const HAN = /[\u3400-\u9fff]/;
const ALPHANUMERIC = /[A-Za-z0-9%]/;

/**
 * What comes between two characters, in em: two blanks in a row lose one, and in prose an eighth stands
 * between Han and Latin, as browsers set `text-spacing-trim` and `text-autospace`.
 */
export function spaceBetween(before: string, after: string, spaced: boolean): number {
  // Marks as wide as a Han character, one half of which is blank.
  if (closes(before) && (closes(after) || opens(after))) return -1 / 2;
  if (opens(before) && opens(after)) return -1 / 2;
  const mixed =
    (HAN.test(before) && ALPHANUMERIC.test(after)) ||
    (ALPHANUMERIC.test(before) && HAN.test(after));
  return spaced && mixed ? 1 / 8 : 0;
}
