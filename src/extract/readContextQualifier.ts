import { findToken, type Qualifier, readQualifier } from '../lib/numerals.ts';
import type { Surroundings } from './surroundings.ts';

/** A qualifier that stands before the whole noun phrase: 接近上年总数的75%, 不足原计划的30户. */
const FROM_AFAR = /(?:(?<!不)(超过)|(接近|将近)|(不足))[^\s，。；：、！？,;:!?]{1,20}的$/u;
const AFAR: readonly Qualifier[] = ['more_than', 'nearly', 'less_than'];

/** Reads the qualifier of a number from what stands next to it, or before the phrase that it ends. */
export function readContextQualifier({ token, before, after }: Surroundings): {
  readonly qualifier: Qualifier;
  /** The words it was read from; empty for `exact`. */
  readonly word: string;
} {
  const near = readQualifier(before + token + after, token, before.length);
  if (near.qualifier !== 'exact') {
    return { qualifier: near.qualifier, word: near.before || near.after };
  }
  const [, ...words] = FROM_AFAR.exec(before) ?? [];
  const at = words.findIndex((word) => word !== undefined);
  const qualifier = AFAR[at];
  return qualifier === undefined
    ? { qualifier: 'exact', word: '' }
    : { qualifier, word: words[at] ?? '' };
}

/** Whether a note gives a reason for another qualifier: it quotes the number, or the word that stands with it. */
export function explainsQualifier(note: string | null, token: string, word: string): boolean {
  return (
    note !== null &&
    (findToken(note, token).length > 0 || (word !== '' && note.includes(`“${word}”`)))
  );
}
