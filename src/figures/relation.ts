import { type Check, computeVerdict } from './checks.ts';

/** How the two numbers of a check stand to each other, as a sign: `=`, `≈` once rounded, `≤`, `>` … */
export function signOf({ row, claim, against }: Check): string {
  const computed = computeVerdict(row, claim, against);
  const signs = {
    equals: { agrees: '=', agrees_rounded: '≈', disagrees: '≠' },
    at_most: { agrees: '≤', agrees_rounded: '≈', disagrees: '>' },
    at_least: { agrees: '≥', agrees_rounded: '≈', disagrees: '<' },
  } as const;
  return signs[row.relation][computed];
}

/** What a check puts to the test: a computation, one fact told twice, or a bound that must not be passed. */
export type Test = 'computed' | 'twice' | 'bound';

/** The sort of a check. */
export function testOf({ row, against }: Check): Test {
  if (row.relation !== 'equals') return 'bound';
  return against.kind === 'derived' ? 'computed' : 'twice';
}
