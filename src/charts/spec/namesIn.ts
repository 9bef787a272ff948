import { z } from 'zod';
import { type IdOf, namedBy } from './ids.ts';
import type { SpecPath } from './readSpec.ts';
import { type ChartSpec, chartSpec, type ViewSpec, viewSpec } from './spec.ts';

/** An id in a spec, and what its schema says that it is the id of. */
export interface Name {
  readonly path: SpecPath;
  readonly id: string;
  readonly of: IdOf;
}

type Schema = z.core.$ZodType;

/** The schemas of what a value holds, by the keys that lead there; none for a value that holds nothing. */
function partsOf(schema: Schema, value: unknown): readonly (readonly [string | number, Schema])[] {
  if (Array.isArray(value)) {
    if (schema instanceof z.ZodArray) return value.map((_, index) => [index, schema.element]);
    return schema instanceof z.ZodTuple ? [...schema.def.items.entries()] : [];
  }
  return schema instanceof z.ZodObject ? Object.entries(schema.shape) : [];
}

/** The schema of a value that may be left out, or be of several forms. */
function innermost(schema: Schema, value: unknown): Schema {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    return innermost(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const own = schema.options.find((option) => z.safeParse(option, value).success);
  return own === undefined ? schema : innermost(own, value);
}

function* walk(schema: Schema, value: unknown, path: SpecPath): Generator<Name> {
  if (value === undefined || value === null) return;
  const inner = innermost(schema, value);
  const of = namedBy(inner);
  if (of !== null) yield { path, id: String(value), of };
  for (const [key, part] of partsOf(inner, value))
    yield* walk(part, (value as Readonly<Record<string | number, unknown>>)[key], [...path, key]);
}

/** Every id in a spec, in the order of the schema. */
export const namesIn = (spec: ChartSpec): readonly Name[] => [...walk(chartSpec, spec, [])];

/** The ids of figures and of derived numbers in a view that stands at `path`. */
export const numbersIn = (view: ViewSpec, path: SpecPath): readonly Name[] =>
  [...walk(viewSpec, view, path)].filter(({ of }) => of === 'figure' || of === 'number');
