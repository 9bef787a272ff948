import { readdirSync, readFileSync } from 'node:fs';
import type { Problem } from './errors.ts';
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

/** The paths of all files in a folder and in those below it, from the project's root, with forward slashes, sorted. */
export const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
    .toSorted();

export const readText = (path: string): TextFile => ({ path, source: readFileSync(path, 'utf8') });

/** Where an id stands in a text, and not as a part of another id. */
export const idPattern = (id: string): RegExp =>
  new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`, 'g');
