import type { Surroundings } from '../surroundings.ts';
import type { Proposal } from '../token.ts';
import { captionRules } from './caption.ts';
import { contactRules } from './contact.ts';
import { dateRules } from './date.ts';
import { documentRules } from './document.ts';
import { isSpokenOf, type KindRule } from './kindRule.ts';
import { listRules } from './list.ts';
import { nameRules } from './name.ts';

/** All rules; the first that speaks of a number decides, so a year in a title is the title's. */
export const KIND_RULES: readonly KindRule[] = [
  ...listRules,
  ...captionRules,
  ...documentRules,
  ...contactRules,
  ...nameRules,
  ...dateRules,
];

const FIGURE: Proposal = {
  kind: 'figure',
  rule: 'quantity',
  reason: 'No rule makes it anything but a quantity.',
};

/** Proposes what became of a run of digits, by the first rule that speaks of it; else a figure. */
export function proposeKind(here: Surroundings): Proposal {
  const rule = KIND_RULES.find((one) => isSpokenOf(one, here));
  return rule === undefined ? FIGURE : { kind: rule.kind, rule: rule.name, reason: rule.reason };
}
