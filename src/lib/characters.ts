/** A character that nobody sees and that changes what stands beside it: a turned direction, a joint, a soft hyphen; not a line break. */
export const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/u;

/** The number of a character as Unicode writes it: `U+200B`. */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Han characters and the marks that only Chinese has, for a pattern; quotation marks are of both languages. */
export const CHINESE = '[\\p{Script=Han}，。、；：？！（）《》]';
