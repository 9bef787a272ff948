/** The rules of honest charts, in the order of the conventions; each has a file of its own beside this one. */
export const RULE_IDS = [
  'BAR0',
  'GAP',
  'DEF',
  'SCOPE',
  'REGION',
  'UNC',
  'DUAL',
  'SUM',
  'PIE',
  'PREC',
  'TITLE',
  'SMALL',
  'PCT',
  'UNIT',
  'SRC',
  'TIME',
  'AREA',
] as const;

export type RuleId = (typeof RULE_IDS)[number];
