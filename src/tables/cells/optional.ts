import { z } from 'zod';
import { columnMeta } from './columnMeta.ts';
import type { defineCell } from './defineCell.ts';

/** The cell may be empty, and is then `null`. */
export function optional<Value>(cell: ReturnType<typeof defineCell<Value>>) {
  const either = z.preprocess((text) => (text === '' ? null : text), cell.nullable());
  const meta = columnMeta.get(cell);
  if (meta !== undefined) columnMeta.add(either, { ...meta, required: false });
  return either;
}
