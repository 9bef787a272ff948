/** The tables of `data/`, in the order in which they are presented. */
export const TABLE_NAMES = [
  'reports',
  'topics',
  'regions',
  'categories',
  'units',
  'indicators',
  'figures',
  'ledger',
  'derived',
  'checks',
  'events',
  'problems',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];
