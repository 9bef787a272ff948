import { findPlace } from '../../lib/findPlace.ts';
import type { FigureRow, LedgerRow, Tables } from '../../tables/index.ts';

/** A text under examination and the rows that speak of it. */
export interface ReportText {
  /** The report's id in the tables. */
  readonly id: string;
  readonly text: string;
  /** As messages give it. */
  readonly file: string;
  readonly tables: Tables;
  readonly ledger: readonly LedgerRow[];
  readonly figures: readonly FigureRow[];
  /** Line and column of an offset, from 1. */
  readonly placeAt: (offset: number) => { readonly line: number; readonly column: number };
}

/** Puts a text beside the rows that the tables have for a report. */
export function readReportText(tables: Tables, id: string, text: string, file: string): ReportText {
  return {
    id,
    text,
    file,
    tables,
    ledger: tables.ledger.filter((row) => row.report === id),
    figures: tables.figures.filter((row) => row.report === id),
    placeAt: findPlace(text),
  };
}
