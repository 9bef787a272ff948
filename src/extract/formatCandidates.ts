import Papa from 'papaparse';
import { TABLES } from '../tables/index.ts';
import type { Account } from './account/entry.ts';
import type { NumberToken } from './token.ts';

/** Tables that candidate rows can be written for. */
export const CANDIDATE_TABLES = ['figures', 'ledger'] as const;
export type CandidateTable = (typeof CANDIDATE_TABLES)[number];

/**
 * Candidate rows as CSV, with the table's header, for the numbers that are not yet accounted for: figures
 * with token, value, qualifier and evidence, or ledger rows with their kind. What only a reader can
 * know (ids, indicators, regions, periods) is empty.
 */
export function formatCandidates(account: Account, table: CandidateTable): string {
  const columns = TABLES[table].columns.map(({ name }) => name);
  const tokens = account.entries.flatMap(({ token, state }) =>
    token !== null && (state === 'missing' || state === 'open') ? [token] : [],
  );
  const rows = tokens.filter(BELONGS[table]).map((token) => {
    const cells = CELLS[table](account.report, token);
    return columns.map((name) => cells[name] ?? '');
  });
  return `${Papa.unparse([columns, ...rows], { newline: '\n' })}\n`;
}

const BELONGS: Readonly<Record<CandidateTable, (token: NumberToken) => boolean>> = {
  figures: ({ proposal }) => proposal.kind === 'figure',
  ledger: ({ digits }) => digits !== null,
};

type Cells = Readonly<Record<string, string | number | null>>;

const CELLS: Readonly<Record<CandidateTable, (report: string, token: NumberToken) => Cells>> = {
  figures: (report, { offset, token, value, qualifier, evidence }) => ({
    report,
    offset,
    token,
    value,
    qualifier,
    evidence,
  }),
  ledger: (report, { offset, digits, proposal }) => ({
    report,
    offset,
    token: digits,
    kind: proposal.kind,
  }),
};
