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

/** What a file of prose is: a story, an annual review, or the text of a page of the site. */
export type ProseKind = 'story' | 'review' | 'page';

/** The folder of each kind that has a head and notes; every other folder holds texts of pages. */
const FOLDERS = { story: 'stories', review: 'reviews' } as const;

export const folderOf = (kind: keyof typeof FOLDERS): string => `content/${FOLDERS[kind]}`;

/** The kind of a file of prose, which is the name of the folder that its language stands in. */
export function kindOf(path: string): ProseKind {
  if (path.startsWith(`${folderOf('story')}/`)) return 'story';
  return path.startsWith(`${folderOf('review')}/`) ? 'review' : 'page';
}

/** The end of a text's address, which is its file's name. */
export const slugOf = (path: string): string => path.replace(/^.*\/|\.mdx$/g, '');
