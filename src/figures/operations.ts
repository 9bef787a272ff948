import type { Derived, Quantity } from './quantity.ts';

type Operation = Derived['row']['operation'];
type Qualifier = Quantity['qualifier'];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const product = (values: readonly number[]) => values.reduce((total, value) => total * value, 1);

/**
 * What each operation does with the values of its inputs, in their order: `difference` a − b − …,
 * `change_percent` from a to b, `ratio_percent` a of b in percent, `quotient` a ÷ b.
 */
const OPERATIONS: Readonly<Record<Operation, (values: readonly number[]) => number>> = {
  difference: ([first = Number.NaN, ...rest]) => first - sum(rest),
  change_percent: ([from = Number.NaN, to = Number.NaN]) => ((to - from) / from) * 100,
  sum,
  ratio_percent: ([part = Number.NaN, whole = Number.NaN]) => (part / whole) * 100,
  product,
  quotient: ([dividend = Number.NaN, divisor = Number.NaN]) => dividend / divisor,
  count: (values) => values.length,
};

/** Whether a larger input makes the result larger (1) or smaller (−1), by the input's place. */
function effectOf(operation: Operation, place: number): 1 | -1 {
  if (operation === 'change_percent') return place === 0 ? -1 : 1;
  const falls =
    operation === 'difference' || operation === 'ratio_percent' || operation === 'quotient';
  return falls && place > 0 ? -1 : 1;
}

const LEAN: Readonly<Record<Qualifier, -1 | 0 | 1 | null>> = {
  exact: 0,
  over: 1,
  more_than: 1,
  at_least: 1,
  nearly: -1,
  less_than: -1,
  about: null,
};

/** A stock less a flow is what stood there before, if nothing was lost meanwhile: never exact. */
function isReconstruction(operation: Operation, inputs: readonly Quantity[]): boolean {
  const [stock, flow] = inputs;
  return (
    operation === 'difference' &&
    stock?.kind === 'figure' &&
    flow?.kind === 'figure' &&
    stock.indicator.measure === 'stock' &&
    flow.indicator.measure === 'flow'
  );
}

/** The qualifier of a result: what is built on 近, 余 or 约 keeps its lean, or is only `about`. */
export function qualify(operation: Operation, inputs: readonly Quantity[]): Qualifier {
  if (operation === 'count') return 'exact';
  if (isReconstruction(operation, inputs)) return 'about';
  const leans = inputs.map(({ qualifier }, place) => {
    const lean = LEAN[qualifier];
    return lean === null ? null : lean * effectOf(operation, place);
  });
  if (leans.every((lean) => lean === 0)) return 'exact';
  if (leans.every((lean) => lean === 0 || lean === 1)) return 'over';
  if (leans.every((lean) => lean === 0 || lean === -1)) return 'less_than';
  return 'about';
}

/** Computes the value of a derived number; never rounded, and not finite for too few inputs or a divisor of 0. */
export function compute(operation: Operation, inputs: readonly Quantity[]): number {
  return OPERATIONS[operation](inputs.map(({ value }) => value));
}
