import { LANGUAGES, type Language } from '../lib/language.ts';
import { localize, withBase } from '../lib/paths.ts';
import { site } from '../site.ts';

/** A path of the site as a link in it: in a language, under the base path that the site is published at. */
export const linkTo = (
  path: string,
  lang: Language = LANGUAGES[0],
  root: string = site.url,
): string => withBase(localize(path, lang), new URL(root).pathname);
