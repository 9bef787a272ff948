export { accountFor } from './account/accountFor.ts';
export type { Account, Entry, State } from './account/entry.ts';
export { listProblems } from './account/listProblems.ts';
export { verifyReport } from './account/verifyReport.ts';
export { findTokens } from './findTokens.ts';
export { type CandidateTable, formatCandidates } from './formatCandidates.ts';
export { formatFinding } from './listing/formatFinding.ts';
export { formatListing } from './listing/formatListing.ts';
export { formatSummary } from './listing/formatSummary.ts';
export { type Measure, measureProposals } from './measureProposals.ts';
export {
  type ExtractOptions,
  parseExtractOptions,
  USAGE,
  UsageError,
} from './parseExtractOptions.ts';
export type { NumberToken, Proposal } from './token.ts';
