import { z } from 'zod';
import { Mistake } from '../mistake.ts';
import { type ColumnMeta, columnMeta } from './columnMeta.ts';
import { findBadCharacter } from './findBadCharacter.ts';

/** A cell as a zod schema: text in, value out, and each mistake as a custom issue whose `params` is the `Mistake`. */
export function defineCell<Value>(
  meta: Omit<ColumnMeta, 'required'>,
  read: (text: string) => Value | Mistake,
) {
  const cell = z.string().transform((text, context): Value => {
    const result = refuseEmpty(text, meta.form) ?? findBadCharacter(text, meta.type) ?? read(text);
    if (!(result instanceof Mistake)) return result;
    context.issues.push({ code: 'custom', input: text, params: { mistake: result } });
    return z.NEVER;
  });
  columnMeta.add(cell, { ...meta, required: true });
  return cell;
}

function refuseEmpty(text: string, form: string): Mistake | null {
  if (text !== '') return null;
  return new Mistake(form, 'Fill the cell: it may not be empty.');
}
