import type { Advance } from './advances.ts';

/** Marks one half of which is blank where they are as wide as a Han character. */
const OPENING = /[（《「『【“‘]/;
const CLOSING = /[，。、；：？！）》」』】”’]/;
const HAN = /[\u3400-\u9fff]/;
const ALPHANUMERIC = /[A-Za-z0-9]/;

/** English pages set quotation marks narrow: they have no blank half. */
const isFull = (mark: string, advance: Advance) => advance(mark) > 0.9;

/** Whether a line that ends with this mark may be half an em shorter. */
export function endsInBlank(text: string, advance: Advance): boolean {
  const end = text.at(-1) ?? '';
  return CLOSING.test(end) && isFull(end, advance);
}

/** What `text-autospace: normal` and `text-spacing-trim: normal` put between two characters, in em. */
function spaceBetween(before: string, after: string, advance: Advance): number {
  if (HAN.test(before) && ALPHANUMERIC.test(after)) return 1 / 8;
  if (ALPHANUMERIC.test(before) && HAN.test(after)) return 1 / 8;
  if (!isFull(before, advance) || !isFull(after, advance)) return 0;
  const meet = CLOSING.test(before)
    ? CLOSING.test(after) || OPENING.test(after)
    : OPENING.test(before) && OPENING.test(after);
  return meet ? -1 / 2 : 0;
}

/** The width of a text on one line, in em, after the character that stands before it. */
export function measureLine(text: string, advance: Advance, before = ''): number {
  let width = 0;
  let last = before;
  for (const character of text) {
    width += advance(character) + (last === '' ? 0 : spaceBetween(last, character, advance));
    last = character;
  }
  return width;
}
