import { DOT } from '../../lib/joinParts.ts';
import { line, number } from './tip.ts';

/** What a row of a chart's table says, part by part: the number first, then what it is, when, and its evidence. */
export function partsOfRow(row: HTMLTableRowElement): Node[] {
  const [head, value, ...rest] = row.cells;
  if (!head || !value) return [];
  const evidence = head.querySelector('.evidence');
  const label = head.cloneNode(true) as HTMLElement;
  label.querySelector('.evidence')?.remove();
  // The drawing is one tab stop: Enter follows its marks.
  const said = evidence?.cloneNode(true) as HTMLElement | undefined;
  for (const link of said?.querySelectorAll('a') ?? []) link.tabIndex = -1;
  const details = rest
    .map((cell) => cell.textContent?.trim() ?? '')
    .filter((text) => text !== '' && text !== '—');
  return [
    number(value),
    line([label.textContent?.trim(), ...details].join(DOT)),
    ...(said ? [said] : []),
  ];
}
