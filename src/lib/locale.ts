import { LANGUAGES, type Language } from './language.ts';

/** The `[...locale]` part of a page's address: none for the language at the root. */
export interface LocaleParams {
  readonly locale: string | undefined;
}

/** One page a language, for `getStaticPaths`. */
export function localePaths(): { params: LocaleParams; props: { lang: Language } }[] {
  return LANGUAGES.map((lang, index) => ({
    params: { locale: index === 0 ? undefined : lang },
    props: { lang },
  }));
}
