import { nearest } from './nearest.ts';

/** Asks for the word that a typing slip most likely meant; `otherwise` is the fix where none is near. */
export function suggest(word: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(word, known);
  return near === null ? otherwise : `Did you mean ${near}?`;
}
