import { countColumns } from './columns.ts';

/** Breaks the lines of a text that take more columns than there are, at blanks, and indents what goes over. */
export function wrapColumns(text: string, columns: number, indent: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns, ' '.repeat(indent)))
    .join('\n');
}

function wrapLine(line: string, columns: number, indent: string): readonly string[] {
  if (countColumns(line) <= columns) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=[^ ]) /u)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current.trim() !== '' && countColumns(longer) > columns) {
      lines.push(current);
      current = indent + word;
    } else current = longer;
  }
  return [...lines, current];
}
