import { z } from 'zod';

/** What an id in a spec is the id of. */
export type IdOf = 'figure' | 'number' | 'report' | 'topic' | 'check';

const registered = z.registry<{ readonly of: IdOf }>();
const idOf = (of: IdOf) => z.string().register(registered, { of });

/** A figure that a report states. */
export const figureId = idOf('figure');
/** A figure or a derived number. */
export const numberId = idOf('number');
export const reportId = idOf('report');
export const topicId = idOf('topic');
export const checkId = idOf('check');

/** What the strings of a schema are ids of; `null` where they are none. */
export const namedBy = (schema: z.core.$ZodType): IdOf | null =>
  registered.get(schema as z.ZodString)?.of ?? null;
