import type { Problem } from '../lib/errors.ts';
import { LANGUAGES, type Language } from '../lib/language.ts';

/** A file of prose as it stands on disk. */
export interface ProseFile {
  /** Path from the project's root, with forward slashes: `content/pages/zh/about.mdx`. */
  readonly path: string;
  readonly source: string;
}

/** Where a character of the file stands; line and column count from 1. */
export function placeOf(
  { path, source }: ProseFile,
  offset: number,
): Pick<Problem, 'file' | 'line' | 'column'> {
  const lines = source.slice(0, offset).split('\n');
  return { file: path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The language of a file of prose, which is the name of its folder; `null` where it is none. */
export function languageOf(path: string): Language | null {
  const folder = /^content\/[^/]+\/([^/]+)\/.+\.mdx$/.exec(path)?.[1];
  return LANGUAGES.find((language) => language === folder) ?? null;
}

/** Whether a file of prose is a story: its numbers get notes, and its head is that of a story. */
export function isStory(path: string): boolean {
  return path.startsWith('content/stories/');
}
