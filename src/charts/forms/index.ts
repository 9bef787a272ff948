import { bars } from './bars.ts';
import { change } from './change.ts';
import { nested } from './nested.ts';
import { pairs } from './pairs.ts';
import { parts } from './parts.ts';
import { spans } from './spans.ts';
import { strip } from './strip.ts';
import { tally } from './tally.ts';
import { timeline } from './timeline.ts';
import { units } from './units.ts';

/** Every form that a view may have, by its name in YAML. */
export const FORMS = {
  bars,
  change,
  nested,
  pairs,
  parts,
  spans,
  strip,
  tally,
  timeline,
  units,
} as const;
