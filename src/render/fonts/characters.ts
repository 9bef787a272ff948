import { codePointOf } from '../../lib/characters.ts';

/** Spaces, controls and joiners: a font may lack them without anyone seeing it. */
const inkless = /[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** Whether something of a character is seen. */
export const hasInk = (character: string): boolean => !inkless.test(character);

/** A character as an error shows it: `☭ (U+262D)`. */
export const nameCharacter = (character: string): string =>
  `${character} (${codePointOf(character)})`;
