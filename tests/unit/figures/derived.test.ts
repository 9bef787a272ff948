import { expect, it } from 'vitest';
import { deriveNumbers } from '../../../src/figures/derived.ts';
import { deriveFacts } from '../../../src/figures/facts.ts';
import type { Problem } from '../../../src/lib/errors.ts';
import { readTables } from '../../../src/tables/index.ts';
import { overlay } from '../tables/overlay.ts';

it('deriveNumbers(…) names the cell of a number that cannot be computed, as its divisor is 0', () => {
  const tables = readTables(overlay(null));
  const figures = new Map(deriveFacts(tables).figures.map((figure) => [figure.id, figure]));
  const whole = figures.get('sites-2022');
  if (whole === undefined) throw new Error('tests/broken/_base has lost sites-2022.');
  figures.set(whole.id, { ...whole, value: 0 });
  const problems: Problem[] = [];
  deriveNumbers(tables, figures, new Map(tables.units.map((unit) => [unit.id, unit])), problems);
  expect(problems).toMatchObject([
    { file: 'data/derived.csv', line: 5, field: 'inputs', seen: 'sites-parts;sites-2022' },
  ]);
});
