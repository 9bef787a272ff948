import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { writeArithmetic } from '../../../src/publish/arithmetic.ts';

const { facts } = loadEdition();

/** Computes a formula as a reader would: the signs of the page are those of JavaScript in other clothes. */
function compute(formula: string): number {
  const script = formula
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replace(/^count\((.*)\)$/, (_, terms: string) => String(terms.split(', ').length));
  return Number(runInNewContext(script));
}

const derived = (id: string) => {
  const quantity = facts.find(id);
  if (quantity?.kind !== 'derived') throw new Error(`There is no derived number ${id}.`);
  return quantity;
};

describe('writeArithmetic(derived, name)', () => {
  it('writes each operation with its sign', () => {
    const ids = (id: string) => writeArithmetic(derived(id), (figure) => figure.id);
    expect(ids('hardship-households-change')).toBe(
      'hardship-households-2022 − hardship-households-2018',
    );
    expect(ids('hardship-households-change-percent')).toBe(
      '(hardship-households-2022 − hardship-households-2018) ÷ hardship-households-2018 × 100',
    );
  });

  it('goes down to the figures of the reports', () => {
    expect(
      writeArithmetic(derived('service-sites-change-percent'), ({ value }) => String(value)),
    ).toBe('(2621 − (2621 − 1311)) ÷ (2621 − 1311) × 100');
  });

  it('gives a formula that computes to the value, for every derived number', () => {
    for (const number of facts.derived) {
      const formula = writeArithmetic(number, ({ value }) => String(value));
      expect(compute(formula), `${number.id}: ${formula}`).toBeCloseTo(number.value, 6);
    }
  });
});
