/** Characters that a terminal gives two columns: East Asian Width W and F (Unicode Standard Annex 11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns a line takes in a terminal; a Han character takes two. */
export function countColumns(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

/**
 * Fills a text with blanks up to a number of columns: words to the left, and a longer one is cut with …;
 * numbers to the right, and never cut.
 */
export function fitColumns(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
  let fitting = text;
  if (side === 'left' && countColumns(text) > columns) {
    let cut = '';
    for (const character of text) {
      if (countColumns(cut + character) > columns - 1) break;
      cut += character;
    }
    fitting = `${cut}…`;
  }
  const blanks = ' '.repeat(Math.max(0, columns - countColumns(fitting)));
  return side === 'left' ? fitting + blanks : blanks + fitting;
}
