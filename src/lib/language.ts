/** The site's languages; the first is the one at the root. */
export const LANGUAGES = ['zh', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in both languages, side by side. */
export type Bilingual = Readonly<Record<Language, string>>;

/** BCP 47 tags for `lang` attributes. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };
