import { codePointOf, INVISIBLE } from '../../lib/characters.ts';
import { Mistake } from '../mistake.ts';
import type { ColumnMeta } from './columnMeta.ts';

const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/u;
const NEGATIVE = /^-[\d.]/u;

/** Finds what no cell may hold: broken or invisible characters, formulas, blanks round the text; `null` where all is well. */
export function findBadCharacter(text: string, type: ColumnMeta['type']): Mistake | null {
  if (text.includes('\uFFFD')) {
    return new Mistake(
      'text without U+FFFD, the sign of a character that was lost when the file was saved',
      'Type the lost character anew, and save the file as UTF-8.',
    );
  }
  if (FORMULA.test(text) && !(type !== 'string' && NEGATIVE.test(text))) {
    return new Mistake(
      'text that a spreadsheet does not run as a formula: it may not start with = + - @, a tab or a carriage return',
      `Begin with another character: ${JSON.stringify(text.replace(/^[\s=+\-@＝＋－＠]+/u, ''))}.`,
    );
  }
  if (text !== text.trim()) {
    return new Mistake(
      'no blanks before or after the text',
      `Write ${JSON.stringify(text.trim())}.`,
    );
  }
  const invisible = INVISIBLE.exec(text);
  if (invisible !== null) {
    return new Mistake(
      `no control or invisible character; ${codePointOf(invisible[0])} stands at character ${invisible.index + 1}`,
      `Write ${JSON.stringify(text.replace(new RegExp(INVISIBLE, 'gu'), ''))}.`,
    );
  }
  const wide = /[\u{10000}-\u{10FFFF}]/u.exec(text);
  if (wide !== null) {
    return new Mistake(
      `characters of the basic plane, so that every character counts one; ${codePointOf(wide[0])} does not`,
      `Write a common character for ${wide[0]}.`,
    );
  }
  return null;
}
