import { formatCsv } from './csv.ts';
import type { Labels } from './form.ts';
import type { FigureRecord } from './record.ts';

/** The columns of figures.csv with the note in the page's language, then the names of what the ids stand for. */
function columnsOf(
  labels: Labels,
  lang: string,
): readonly (readonly [name: string, cell: (record: FigureRecord) => string])[] {
  const named = (name: string) => `${name}_${lang}`;
  return [
    ['id', ({ id }) => id],
    ['report', ({ report }) => report],
    ['offset', ({ offset }) => String(offset)],
    ['token', ({ textOf }) => textOf('q b')],
    ['indicator', ({ indicator }) => indicator],
    ['category', ({ category }) => category],
    ['region', ({ region }) => region],
    ['period_start', ({ start }) => start],
    ['period_end', ({ end }) => end],
    ['period_basis', ({ basis }) => basis],
    ['value', ({ value }) => String(value)],
    ['qualifier', ({ qualifier }) => qualifier],
    ['evidence', ({ textOf }) => textOf('q')],
    [named('note'), ({ textOf }) => textOf('.caveat')],
    ['topic', ({ topic }) => topic],
    ['measure', ({ measure }) => measure],
    ['unit', ({ unit }) => unit],
    [named('label'), ({ textOf }) => textOf('th')],
    [named('report'), ({ report }) => labels.report(report)],
    [named('topic'), ({ topic }) => labels.topic(topic)],
    [named('measure'), ({ measure }) => labels.measure(measure)],
    [named('unit'), ({ unit }) => labels.unit(unit)],
    [named('region'), ({ region }) => labels.region(region)],
  ];
}

/** Hands the reader the figures as a CSV file, in the order in which they are given. */
export function downloadCsv(records: readonly FigureRecord[], labels: Labels, lang: string): void {
  const columns = columnsOf(labels, lang);
  const rows = records.map((record) => columns.map(([, cell]) => cell(record)));
  const csv = formatCsv([columns.map(([name]) => name), ...rows]);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  link.download = `hainan-union-figures-${records.length}.csv`;
  link.click();
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
