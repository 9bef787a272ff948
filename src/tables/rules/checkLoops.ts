import type { Problem } from '../../lib/errors.ts';
import type { Tables } from '../tables.ts';
import { problemAt } from '../whereIs.ts';

/** Reports derived numbers that are computed from themselves, and regions that lie within themselves. */
export function checkLoops(tables: Pick<Tables, 'derived' | 'regions'>, problems: Problem[]): void {
  for (const { row, loop } of findLoops(tables.derived, (row) => row.inputs)) {
    const expected = `inputs that do not lead back to ${row.id}; here ${loop.join(' → ')}`;
    const fix = 'Compute one of these numbers from figures alone.';
    problems.push(problemAt(row, 'inputs', { expected, fix }));
  }
  for (const { row, loop } of findLoops(tables.regions, (row) => [row.within ?? ''])) {
    const expected = `a region that holds ${row.id} and does not lie in it; here ${loop.join(' → ')}`;
    const fix = 'Leave the cell of the outermost region empty.';
    problems.push(problemAt(row, 'within', { expected, fix }));
  }
}

interface Loop<Row> {
  /** The row of the loop that stands first in the file. */
  readonly row: Row;
  /** From that row's id round to the same id. */
  readonly loop: readonly string[];
}

/** Each loop once, in the order of the file. */
function findLoops<Row extends { readonly id: string }>(
  rows: readonly Row[],
  next: (row: Row) => readonly string[],
): readonly Loop<Row>[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const done = new Set<string>();
  const loops: Loop<Row>[] = [];

  const visit = (row: Row, path: readonly Row[]): void => {
    const from = path.indexOf(row);
    if (from >= 0) {
      loops.push(startFirst(path.slice(from), rows));
      return;
    }
    if (done.has(row.id)) return;
    for (const id of next(row)) {
      const target = byId.get(id);
      if (target !== undefined) visit(target, [...path, row]);
    }
    done.add(row.id);
  };
  for (const row of rows) visit(row, []);
  return loops;
}

function startFirst<Row extends { readonly id: string }>(
  circle: readonly Row[],
  rows: readonly Row[],
): Loop<Row> {
  const row = rows.find((one) => circle.includes(one));
  if (row === undefined) throw new Error('A loop without a row.');
  const at = circle.indexOf(row);
  const turned = [...circle.slice(at), ...circle.slice(0, at), row];
  return { row, loop: turned.map((one) => one.id) };
}
