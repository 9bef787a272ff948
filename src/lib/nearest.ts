/** The word of the list that a typing slip most likely meant, or `null` where none is near (over half the letters differ). */
export function nearest(word: string, words: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const edits = countEdits(word, candidate);
    if (edits >= least || edits > Math.ceil(Math.max(word.length, candidate.length) / 2)) continue;
    least = edits;
    best = candidate;
  }
  return best;
}

/** Levenshtein distance: letters added, dropped or changed. */
function countEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i++) {
    const current = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const changed = (previous[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
      current.push(Math.min(changed, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
