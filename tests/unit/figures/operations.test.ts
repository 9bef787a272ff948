import { describe, expect, it } from 'vitest';
import { compute, qualify } from '../../../src/figures/operations.ts';
import { QUALIFIERS } from '../../../src/lib/numerals.ts';
import { makeFigure } from './made.ts';

const of = (...values: number[]) => values.map((value) => makeFigure({ value }));

describe('compute(operation, inputs)', () => {
  it.each([
    ['difference', [1053, 13126], -12073],
    ['difference', [100, 20, 5], 75],
    ['change_percent', [200, 150], -25],
    ['sum', [1, 2, 3], 6],
    ['ratio_percent', [1268, 2536], 50],
    ['product', [3, 4, 5], 60],
    ['quotient', [10, 4], 2.5],
    ['count', [7, 7, 7], 3],
  ] as const)('%s of %j is %d', (operation, values, result) => {
    expect(compute(operation, of(...values))).toBe(result);
  });

  it('gives NaN, not a number that looks right, for too few inputs', () => {
    for (const operation of ['change_percent', 'ratio_percent', 'quotient'] as const)
      expect(compute(operation, of(5))).toBeNaN();
  });
});

describe('qualify(operation, inputs)', () => {
  const operations = [
    'difference',
    'change_percent',
    'sum',
    'ratio_percent',
    'product',
    'quotient',
  ] as const;
  const inexact = QUALIFIERS.filter((qualifier) => qualifier !== 'exact');

  it.each(operations)('%s of exact numbers is exact', (operation) => {
    expect(qualify(operation, of(3, 2))).toBe('exact');
  });

  it.each(
    operations.flatMap((operation) => inexact.map((qualifier) => ({ operation, qualifier }))),
  )(
    '$operation with an input that is $qualifier is never exact, whichever input it is',
    ({ operation, qualifier }) => {
      const [plain, blurred] = [makeFigure({ id: 'p' }), makeFigure({ id: 'b', qualifier })];
      for (const inputs of [
        [plain, blurred],
        [blurred, plain],
        [blurred, blurred],
      ])
        expect(qualify(operation, inputs)).not.toBe('exact');
    },
  );

  it.each([
    ['sum', ['over', 'exact'], 'over'],
    ['sum', ['over', 'more_than'], 'over'],
    ['sum', ['over', 'nearly'], 'about'],
    ['sum', ['about', 'exact'], 'about'],
    ['sum', ['nearly', 'less_than'], 'less_than'],
    ['difference', ['exact', 'over'], 'less_than'],
    ['difference', ['over', 'over'], 'about'],
    ['difference', ['over', 'nearly'], 'over'],
    ['ratio_percent', ['exact', 'nearly'], 'over'],
    ['quotient', ['over', 'exact'], 'over'],
    ['change_percent', ['nearly', 'exact'], 'over'],
    ['change_percent', ['exact', 'over'], 'over'],
  ] as const)('%s of %j leans as it must: %s', (operation, qualifiers, result) => {
    expect(
      qualify(
        operation,
        qualifiers.map((qualifier) => makeFigure({ qualifier })),
      ),
    ).toBe(result);
  });

  it('a stock less a flow is about what stood there before, never exact', () => {
    const [stock, flow] = [makeFigure({ measure: 'stock' }), makeFigure({ measure: 'flow' })];
    expect(qualify('difference', [stock, flow])).toBe('about');
    expect(qualify('difference', [stock, stock])).toBe('exact');
    expect(qualify('difference', [flow, flow])).toBe('exact');
  });

  it('counting is exact whatever is counted', () => {
    expect(qualify('count', [makeFigure({ qualifier: 'about' })])).toBe('exact');
  });
});
