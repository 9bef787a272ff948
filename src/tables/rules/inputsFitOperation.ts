import { Mistake } from '../mistake.ts';
import type { RowMistake } from './rowRule.ts';

/** How many numbers an operation is computed from. */
const INPUTS = {
  difference: { least: 2, most: Number.POSITIVE_INFINITY },
  change_percent: { least: 2, most: 2 },
  sum: { least: 2, most: Number.POSITIVE_INFINITY },
  ratio_percent: { least: 2, most: 2 },
  product: { least: 2, most: Number.POSITIVE_INFINITY },
  quotient: { least: 2, most: 2 },
  count: { least: 1, most: Number.POSITIVE_INFINITY },
} as const;

/** A rule: an operation has as many inputs as it takes. */
export function inputsFitOperation({
  operation,
  inputs,
}: {
  readonly operation: keyof typeof INPUTS;
  readonly inputs: readonly string[];
}): readonly RowMistake[] {
  const { least, most } = INPUTS[operation];
  if (inputs.length >= least && inputs.length <= most) return [];
  const number = least === most ? `${least}` : `at least ${least}`;
  return [
    {
      field: 'inputs',
      mistake: new Mistake(
        `${number} ${least === 1 ? 'input' : 'inputs'} for ${operation}`,
        inputs.length < least
          ? 'Name what is missing, joined by a semicolon.'
          : 'Leave out what does not belong, or compute in two steps.',
      ),
    },
  ];
}
