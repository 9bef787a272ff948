import { z } from 'zod';
import { columnMeta } from './columnMeta.ts';
import type { defineCell } from './defineCell.ts';

/** The cell may be empty, and then means `text`. */
export function withDefault<Value>(cell: ReturnType<typeof defineCell<Value>>, text: string) {
  const filled = z.preprocess((seen) => (seen === '' ? text : seen), cell);
  const meta = columnMeta.get(cell);
  if (meta !== undefined) columnMeta.add(filled, { ...meta, required: false });
  return filled;
}
