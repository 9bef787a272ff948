import { type EventRow, LEDGER_KINDS, type LedgerKind } from '../tables/index.ts';
import type { Facts } from './facts.ts';

type Count = (facts: Facts, report: string) => number;

const mentioned =
  (test: (kind: LedgerKind) => boolean): Count =>
  ({ tokens }, report) =>
    (tokens.get(report) ?? []).filter(({ kind }) => test(kind)).length;

const acted =
  (test: (row: EventRow) => boolean): Count =>
  ({ actions }, report) =>
    actions.filter(({ row }) => row.report === report && test(row)).length;

/**
 * What a text may count of a report, as `{ten-years-2022|numbers}`: the numbers in it, those of one kind
 * (`|figures`, `|dates` …), the problems that it lists, and their dated actions: all, those of a kind, and those that
 * are dated to the day, to the month …
 */
export const REPORT_COUNTS: Readonly<Record<string, Count>> = {
  numbers: mentioned(() => true),
  ...Object.fromEntries(LEDGER_KINDS.map((kind) => [`${kind}s`, mentioned((one) => one === kind)])),
  problems: ({ problems }, report) =>
    problems.filter((problem) => problem.report === report).length,
  actions: acted(() => true),
  issued: acted(({ kind }) => kind === 'document'),
  meetings: acted(({ kind }) => kind === 'meeting'),
  days: acted(({ precision }) => precision === 'day'),
  months: acted(({ precision }) => precision === 'month'),
  years: acted(({ precision }) => precision === 'year'),
  ranges: acted(({ precision }) => precision === 'range'),
};
