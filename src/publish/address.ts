import { LANGUAGES, type Language } from '../lib/language.ts';
import { site } from '../site.ts';
import { linkTo } from './linkTo.ts';

/** The whole address of a path of the site: for data that leaves it. */
export const address = (
  path: string,
  lang: Language = LANGUAGES[0],
  root: string = site.url,
): string => new URL(linkTo(path, lang, root), root).href;
