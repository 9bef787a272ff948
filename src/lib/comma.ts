import type { Language } from './language.ts';

/** Between the things of a list. */
export const COMMA: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };
