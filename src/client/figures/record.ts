import { type FigureFacts, parseFigureFacts } from '../../lib/figureFacts.ts';
import type { Labels } from './form.ts';
import { normalize, spellings } from './search.ts';

/** A row of the table with what it says; texts are read from its cells when they are first asked for. */
export interface FigureRecord extends FigureFacts {
  readonly id: string;
  readonly row: HTMLTableRowElement;
  /** What the figure is called in both languages, its number, its evidence, its id: ready to be searched. */
  readonly names: string;
  /** The names, the definition and the note. */
  readonly texts: string;
  /** The text of the first element that the selector finds in the row; empty where there is none. */
  readonly textOf: (selector: string) => string;
}

function readRecord(row: HTMLTableRowElement, labels: Labels): FigureRecord {
  const facts = parseFigureFacts(row.dataset['facts'] ?? '');
  const id = row.querySelector('.panel')?.id ?? '';
  const textOf = (selector: string) => row.querySelector(selector)?.textContent ?? '';
  let names: string | undefined;
  let texts: string | undefined;
  return {
    ...facts,
    id,
    row,
    textOf,
    get names() {
      names ??= normalize(
        [
          textOf('th'),
          textOf('.also'),
          textOf('.num'),
          spellings(textOf('q b'), facts.value),
          textOf('q'),
          id,
          labels.topic(facts.topic),
          labels.report(facts.report),
          labels.region(facts.region),
        ].join(' '),
      );
      return names;
    },
    get texts() {
      texts ??= `${this.names} ${normalize(`${textOf('.definition')} ${textOf('.caveat')}`)}`;
      return texts;
    },
  };
}

/** How many rows are read at a time: a few milliseconds' work on a slow phone. */
const PORTION = 50;

/** Reads the texts of the rows portion by portion, so that the first letter of a search finds them ready. */
export function readAhead(records: readonly FigureRecord[], from = 0): void {
  const next = from + PORTION;
  const names = records.slice(from, next).map((record) => record.names);
  if (names.length === PORTION) setTimeout(readAhead, 0, records, next);
}

/** Every figure of the table, in the order of the page. */
export function readRecords(table: HTMLTableElement, labels: Labels): readonly FigureRecord[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[data-facts]')].map((row) =>
    readRecord(row, labels),
  );
}
