import { findToken } from '../../lib/numerals.ts';

/** Digits that go on behind the token, so that it was cut short; the 万 of a place name (万宁) is none. */
const REST = /^\s*(?:[余多]?\s*(?:万(?!宁)|亿)|[%％])/u;

/** Where a token stands in an evidence, and what it goes on with where it was cut short. */
export interface WholeToken {
  /** Positions at which the whole token stands. */
  readonly whole: readonly number[];
  /** What follows a token that stands nowhere whole: the 多万 behind 90. */
  readonly rest: string | null;
}

/** Looks for a token in an evidence, as a number of its own and not cut short. */
export function findWholeToken(evidence: string, token: string): WholeToken {
  const rests = findToken(evidence, token).map((at) => ({
    at,
    rest: REST.exec(evidence.slice(at + token.length))?.[0] ?? null,
  }));
  const whole = rests.filter(({ rest }) => rest === null).map(({ at }) => at);
  return { whole, rest: whole.length > 0 ? null : (rests[0]?.rest ?? null) };
}
