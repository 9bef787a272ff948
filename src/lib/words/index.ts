import type { Language } from '../language.ts';
import { en } from './en/index.ts';
import type { Words } from './words.ts';
import { zh } from './zh/index.ts';

export type { Words } from './words.ts';

export const words: Readonly<Record<Language, Words>> = { zh, en };
