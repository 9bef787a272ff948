/** Marks as wide as a Han character, one half of which is blank. */
const OPENING = /[（《「『【“‘]/;
const CLOSING = /[，。、；：？！）》」』】”’]/;
const HAN = /[\u3400-\u9fff]/;
const ALPHANUMERIC = /[A-Za-z0-9%]/;

/**
 * What comes between two characters, in em: two blanks in a row lose one, and in prose an eighth stands
 * between Han and Latin, as browsers set `text-spacing-trim` and `text-autospace`.
 */
export function spaceBetween(before: string, after: string, spaced: boolean): number {
  if (CLOSING.test(before) && (CLOSING.test(after) || OPENING.test(after))) return -1 / 2;
  if (OPENING.test(before) && OPENING.test(after)) return -1 / 2;
  const mixed =
    (HAN.test(before) && ALPHANUMERIC.test(after)) ||
    (ALPHANUMERIC.test(before) && HAN.test(after));
  return spaced && mixed ? 1 / 8 : 0;
}
