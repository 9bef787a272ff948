/** How the message of an `InputError` begins, wherever a wrapper has put it. */
const opening = /\d+ problems? in the input\n/;

/** Where its stack begins, if the wrapper took that along. */
const stack = /\n\s+at /;

/**
 * The messages of the `InputError`s in what a build threw: itself, its causes, the errors it sums up, or,
 * where a bundler kept nothing but the text, the rest of its message. Bundled code has its own
 * copy of the class, so `instanceof` would find none.
 */
export function findInputErrors(thrown: unknown): readonly string[] {
  if (!(thrown instanceof Error)) return [];
  if (thrown.name === 'InputError') return [thrown.message];
  const inner = [thrown.cause, ...('errors' in thrown ? [thrown.errors].flat() : [])];
  const found = [...new Set(inner.flatMap(findInputErrors))];
  if (found.length > 0) return found;
  const start = thrown.message.search(opening);
  return start < 0 ? [] : thrown.message.slice(start).split(stack, 1);
}
