import type { Entry, State } from '../account/entry.ts';
import type { NumberToken } from '../token.ts';
import { countColumns, fitColumns } from './columns.ts';

/** What stands at the head of an entry's line. */
export const MARKS: Readonly<Record<State, string>> = {
  agrees: ' ',
  moved: '>',
  missing: '+',
  differs: '!',
  open: '?',
};

/** Columns of the line, from the left; what the tables have takes the rest. */
const WIDTHS = { place: 8, offset: 5, token: 9, proposed: 30 } as const;
/** Where the last column begins: mark, four columns, and a blank or two before each. */
const REST = 2 + WIDTHS.place + 1 + WIDTHS.offset + 2 + WIDTHS.token + 1 + WIDTHS.proposed + 1;

/** Where further lines of an entry begin: under the number. */
const INDENT = 20;

/** The head of the list, in the columns of `formatEntry`. */
export function formatHead(): string {
  return lineUp(' ', 'line:col', 'at', 'number', 'read as', 'in the tables').trimEnd();
}

/**
 * One entry as a line; a second one holds what the tables have where it does not fit, and a last one the
 * number in its context where it is not in order. `columns` is the terminal's width.
 */
export function formatEntry(
  entry: Entry,
  columns: number,
  placeAt: (offset: number) => { readonly line: number; readonly column: number },
): string {
  const { token, row, figure, state } = entry;
  const offset = token?.offset ?? row?.offset ?? figure?.offset ?? 0;
  const { line, column } = placeAt(offset);
  const stands = formatRows(entry);
  const fits = countColumns(stands) <= columns - REST;
  const first = lineUp(
    MARKS[state],
    `${line}:${column}`,
    String(offset),
    token?.token ?? 'none',
    token === null ? '' : formatReading(token),
    fits ? stands : '',
  ).trimEnd();
  // What is not in order is shown in its context.
  const context = token === null || state === 'agrees' || state === 'moved' ? '' : token.evidence;
  return [first, fits ? '' : stands, context]
    .filter((part) => part !== '')
    .map((part, index) => (index === 0 ? part : ' '.repeat(INDENT) + part))
    .join('\n');
}

function lineUp(
  mark: string,
  place: string,
  offset: string,
  token: string,
  proposed: string,
  rest: string,
): string {
  const cells = [
    `${mark} ${fitColumns(place, WIDTHS.place, 'right')}`,
    `${fitColumns(offset, WIDTHS.offset, 'right')} `,
    fitColumns(token.replace(/\s/gu, ' '), WIDTHS.token),
    fitColumns(proposed, WIDTHS.proposed),
    rest,
  ];
  return cells.join(' ');
}

/** `figure 2260000 over 元`, or the kind and the rule that proposes it: `date (month)`. */
function formatReading({ proposal, value, qualifier, unit }: NumberToken): string {
  if (proposal.kind !== 'figure') return `${proposal.kind} (${proposal.rule})`;
  const words = ['figure', value ?? '?', qualifier === 'exact' ? '' : qualifier, unit ?? ''];
  return words.filter((word) => word !== '').join(' ');
}

function formatRows({ token, row, figure, state }: Entry): string {
  if (state === 'missing') return 'no row';
  if (state === 'open') return 'no figure';
  if (figure !== null) return `${token === null ? `${figure.token} ` : ''}${figure.id}`;
  return token === null ? `${row?.token} ${row?.kind}` : (row?.kind ?? '');
}
