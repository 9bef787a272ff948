import { LANGUAGES, type Language } from '../lib/language.ts';
import { localize, withBase } from '../lib/paths.ts';
import { site } from '../site.ts';

/** The whole address of a path of the site, with the base path of the deployment: for data that leaves it. */
export function address(
  path: string,
  lang: Language = LANGUAGES[0],
  root: string = site.url,
): string {
  return new URL(withBase(localize(path, lang), new URL(root).pathname), root).href;
}
