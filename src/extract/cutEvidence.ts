import type { Surroundings } from './surroundings.ts';

/** The most that `evidence` in `figures.csv` takes, in characters. */
const MOST = 24;
/** Room for the noun behind the number. */
const BEHIND = 9;
/** A cell that begins like this is a formula to a spreadsheet. */
const FORMULA = /^[=+\-@\s]+/u;
/** Ends of a clause; the comma of 1,268 is none. */
const STOP = /[\n\t，。；：！？;:!?“”‘’]|(?<!\d),|,(?!\d{3}(?!\d))/gu;
const STOP_BEHIND = /[\n\t、，。；：！？,;:!?“”‘’]/u;
const GLUED = /\d[.,]$/u;

/** Cuts a phrase of at most 24 characters round the token, within its clause: what stands before it, and the start of what follows. */
export function cutEvidence({ token, before, after }: Surroundings): string {
  const room = Math.max(0, MOST - token.length);
  const stop = after.search(STOP_BEHIND);
  const tail = after.slice(0, Math.min(stop < 0 ? after.length : stop, BEHIND, room));
  const clause = before.slice(([...before.matchAll(STOP)].at(-1)?.index ?? -1) + 1);
  const space = room - tail.length;
  // What is glued to the number (5.120名) would make another number of it.
  const head = space === 0 || GLUED.test(clause) ? '' : clause.slice(-space);
  return (head.replace(FORMULA, '') + token + tail).trim();
}
