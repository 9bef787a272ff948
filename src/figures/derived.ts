import type { Problem } from '../lib/errors.ts';
import { type DerivedRow, type Tables, type Unit, whereIs } from '../tables/index.ts';
import { compute, qualify } from './operations.ts';
import type { Derived, Figure, Quantity } from './quantity.ts';

/** Computes every row of `derived.csv`, each after its inputs; the tables have no cycles. Pushes a problem for each that comes to nothing. */
export function deriveNumbers(
  tables: Tables,
  figures: ReadonlyMap<string, Figure>,
  units: ReadonlyMap<string, Unit>,
  problems: Problem[],
): ReadonlyMap<string, Derived> {
  const rows = new Map(tables.derived.map((row) => [row.id, row]));
  const done = new Map<string, Derived>();

  const quantityOf = (id: string): Quantity => {
    const ready = figures.get(id) ?? done.get(id);
    if (ready !== undefined) return ready;
    const row = rows.get(id);
    if (row === undefined) throw new Error(`No figure and no derived number has the id ${id}.`);
    return deriveOne(row);
  };

  const deriveOne = (row: DerivedRow): Derived => {
    const inputs = row.inputs.map(quantityOf);
    const unit = units.get(row.unit);
    if (unit === undefined) throw new Error(`No unit has the id ${row.unit}.`);
    const derived: Derived = {
      kind: 'derived',
      id: row.id,
      row,
      inputs,
      value: compute(row.operation, inputs),
      decimals: row.decimals,
      scale: 1,
      qualifier: qualify(row.operation, inputs),
      printed: null,
      unit,
      label: { zh: row.labelZh, en: row.labelEn },
    };
    if (!Number.isFinite(derived.value)) {
      problems.push({
        ...whereIs(row, 'inputs'),
        seen: row.inputs.join(';'),
        expected: `numbers of which ${row.operation} makes a number; here the divisor is 0`,
        fix: 'Take out the row, or compute it from other numbers.',
      });
    }
    done.set(row.id, derived);
    return derived;
  };

  for (const row of tables.derived) if (!done.has(row.id)) deriveOne(row);
  return done;
}
