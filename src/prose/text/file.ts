import { LANGUAGES, type Language } from '../../lib/language.ts';

/** The language of a file of prose, which is the name of its folder; `null` where it is none. */
export function languageOf(path: string): Language | null {
  const folder = /^content\/[^/]+\/([^/]+)\/.+\.mdx$/.exec(path)?.[1];
  return LANGUAGES.find((language) => language === folder) ?? null;
}

/** The pages of the site whose text stands in content/pages/, by their names. */
export const PAGES = ['about'] as const;

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
