import Papa from 'papaparse';
import type { Problem } from '../../lib/errors.ts';
import { findPlace } from '../../lib/findPlace.ts';
import type { Line } from './line.ts';

/** The lines of a CSV text, up to the first quotation mark that does not pair. */
export interface Parsed {
  readonly lines: readonly Line[];
  readonly problems: readonly Problem[];
  /** Whether the whole text was read. */
  readonly whole: boolean;
}

/**
 * Parses CSV (RFC 4180, comma, LF) with papaparse and finds out where each cell starts. papaparse
 * does not say, but a cell's length in the file follows from its text and its quotation marks.
 */
export function parseCsv(file: string, text: string): Parsed {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  const quoteError = errors.find((error) => error.type === 'Quotes');
  const placeAt = findPlace(text);
  const problems: Problem[] = [];
  const lines: Line[] = [];

  let at = 0;
  for (const cells of data.slice(0, quoteError?.row)) {
    // The line end that closes the last row opens no new one, though papaparse gives an empty row for it.
    if (at >= text.length) break;
    const places = cells.map((cell) => {
      const start = placeAt(at);
      const end = at + lengthInFile(cell, text[at] === '"');
      const blanks = text[at] === '"' ? countBlanks(text, end) : 0;
      if (blanks > 0) problems.push({ file, ...placeAt(end), ...BLANKS });
      at = end + blanks + 1;
      return start;
    });
    lines.push({ cells, places, end: placeAt(at - 1) });
  }

  if (quoteError?.index === undefined) {
    if (at < text.length) throw new Error(`${file}: cells and file differ in length.`);
    return { lines, problems, whole: true };
  }
  // papaparse points behind the quotation mark that opens the cell.
  const opened = placeAt(quoteError.index - 1);
  const mistake = isStray(text, quoteError.index) ? STRAY : UNCLOSED;
  return { lines, problems: [...problems, { file, ...opened, ...mistake }], whole: false };
}

const BLANKS = {
  expected: 'a comma or a line end right after the closing quotation mark',
  fix: 'Delete the blanks at this place.',
};
const UNCLOSED = {
  seen: '"',
  expected: 'a closing quotation mark for the one that opens this cell',
  fix: 'Close the quotation where the cell ends; the rows below are read once it is closed.',
};
const STRAY = {
  seen: '"',
  expected: 'quotation marks inside this quoted cell that are doubled',
  fix: 'Write "" for each " inside the cell; the rows below are read once this is done.',
};

function lengthInFile(cell: string, quoted: boolean): number {
  return quoted ? cell.length + cell.split('"').length + 1 : cell.length;
}

function countBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && /\s/u.test(text[at] ?? '')) at++;
  return at - from;
}

/** Whether the next quotation mark stands inside the cell's own line and text, and so was not doubled. */
function isStray(text: string, inside: number): boolean {
  const line = text.slice(inside).split('\n', 1)[0] ?? '';
  const next = /(?<!")"(?!")/u.exec(line)?.index;
  return next !== undefined && line[next - 1] !== ',';
}
