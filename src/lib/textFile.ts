import { readFileSync } from 'node:fs';
import { errnoOf } from './errno.ts';
import { InputError, type Problem } from './errors.ts';
import { findPlace } from './findPlace.ts';

/** A file of text as it stands on disk. */
export interface TextFile {
  /** Path from the project's root, with forward slashes: `content/pages/zh/about.mdx`. */
  readonly path: string;
  readonly source: string;
}

/** Where a character of the file stands; line and column count from 1. */
export function placeOf(
  { path, source }: TextFile,
  offset: number,
): Pick<Problem, 'file' | 'line' | 'column'> {
  return { file: path, ...findPlace(source)(offset) };
}

/** Reads a file of text; throws an `InputError` where there is none. */
export function readText(path: string): TextFile {
  try {
    return { path, source: readFileSync(path, 'utf8') };
  } catch (error) {
    const errno = errnoOf(error);
    if (errno !== 'ENOENT' && errno !== 'EISDIR') throw error;
    const seen = errno === 'EISDIR' ? 'a folder' : undefined;
    const fix = 'Write the file, or restore it.';
    throw new InputError([{ file: path, seen, expected: 'a file of text', fix }]);
  }
}

/** Where an id stands in a text, and not as a part of another id. */
export const idPattern = (id: string): RegExp =>
  new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`, 'g');
