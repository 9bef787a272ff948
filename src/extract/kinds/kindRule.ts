import type { LedgerKind } from '../../tables/index.ts';
import type { Surroundings } from '../surroundings.ts';

/** A named reason why a number is no figure: every pattern that it has must match. */
export interface KindRule {
  readonly name: string;
  readonly kind: LedgerKind;
  /** For people, in a full sentence. */
  readonly reason: string;
  readonly token?: RegExp;
  /** Matches the end of what stands before. */
  readonly before?: RegExp;
  /** Matches the start of what stands behind. */
  readonly after?: RegExp;
  readonly line?: RegExp;
}

/** Whether a rule speaks of the number that stands here. */
export function isSpokenOf(rule: KindRule, here: Surroundings): boolean {
  return (
    (rule.token?.test(here.token) ?? true) &&
    (rule.before?.test(here.before) ?? true) &&
    (rule.after?.test(here.after) ?? true) &&
    (rule.line?.test(here.line) ?? true)
  );
}
