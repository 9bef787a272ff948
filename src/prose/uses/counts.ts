import type { Facts } from '../../figures/facts.ts';
import type { CheckRow } from '../../tables/index.ts';

const checked =
  (...verdicts: readonly CheckRow['verdict'][]) =>
  ({ checks }: Facts) =>
    checks.filter(({ verdict }) => verdicts.includes(verdict)).length;

const dated =
  (basis: 'stated' | 'inferred' | 'none') =>
  ({ figures }: Facts) =>
    figures.filter(({ period }) => period.basis === basis).length;

/** What a text may say of the data as a whole, counted at each build. */
export const COUNTS = {
  reports: ({ reports }) => reports.length,
  'reports-without-date': ({ reports }) =>
    reports.filter(({ issuedBasis }) => issuedBasis !== 'printed').length,
  numbers: ({ tokens }) => [...tokens.values()].reduce((sum, { length }) => sum + length, 0),
  figures: ({ figures }) => figures.length,
  'figures-dated': dated('stated'),
  'figures-date-inferred': dated('inferred'),
  'figures-undated': dated('none'),
  problems: ({ problems }) => problems.length,
  derived: ({ derived }) => derived.length,
  checks: ({ checks }) => checks.length,
  'checks-agree': checked('agrees', 'agrees_rounded'),
  'checks-agree-if': checked('agrees_if'),
  'checks-disagree': checked('disagrees'),
  'checks-not-reproducible': checked('not_reproducible'),
} as const satisfies Readonly<Record<string, (facts: Facts) => number>>;

export type CountId = keyof typeof COUNTS;
