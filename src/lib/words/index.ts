import type { Language } from '../language.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

export type { Words } from './words.ts';

export const words: Readonly<Record<Language, Words>> = { zh, en };
