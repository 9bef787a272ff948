import type { Problem } from '../../lib/errors.ts';
import { LANGUAGES } from '../../lib/language.ts';
import { PAGES } from '../text/file.ts';

/** Pages of the site whose text is not there in a language. */
export const findMissingPages = (paths: readonly string[]): readonly Problem[] =>
  LANGUAGES.flatMap((lang) => PAGES.map((name) => `content/pages/${lang}/${name}.mdx`))
    .filter((path) => !paths.includes(path))
    .map((path) => ({
      file: path,
      expected: 'the text of a page of the site, in both languages',
      fix: 'Write the file, or restore it.',
    }));
