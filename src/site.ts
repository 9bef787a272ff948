import type { Bilingual } from './lib/language.ts';

const { SITE_URL } = process.env;

/** The only settings of the site. Nothing here is read from the environment but the address. */
export const site = {
  name: { zh: '数说琼工', en: 'Hainan Unions in Figures' } satisfies Bilingual,
  /** Where the site is published; `SITE_URL` sets it at build, with a base path if it has one. */
  url: SITE_URL ?? 'http://localhost:4321/',
  licence: {
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    data: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  /** The report whose strip stands at the head of the front page. */
  portrait: 'ten-years-2022',
} as const;

/** Folders that hold the input, relative to the project's root, where every command runs. */
export const folders = { data: 'data', content: 'content', charts: 'content/charts' } as const;
