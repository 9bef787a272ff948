import { change } from './change.ts';
import { parts } from './parts.ts';
import { spans } from './spans.ts';
import { units } from './units.ts';

/** Every form that a view may have, by its name in YAML. */
export const FORMS = { change, parts, spans, units } as const;
