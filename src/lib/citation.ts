import { LANGUAGE_TAGS, type Language } from './language.ts';
import { words } from './words/index.ts';

/** A chart or a story as something to cite. It has no date: the reports behind it have theirs. */
export interface CitedWork {
  readonly id: string;
  readonly author: string;
  readonly title: string;
  /** The reports with their dates, in words. */
  readonly reports: string;
  readonly url: string;
  readonly lang: Language;
  /** What it is in the terms of GB/T 7714: data, unless it is a text. */
  readonly medium?: 'DB' | 'EB';
}

/** What stands before and after the day on which the reader looked, which only the reader knows. */
export type Citation = readonly [before: string, after: string];

/** Signs that mean something to TeX. */
const escapeTex = (text: string) => text.replace(/[&%$#_{}]/g, '\\$&');

function citeInWords({ author, title, reports, url, lang }: CitedWork): Citation {
  return [
    words[lang].share.citation.words(author, title, reports, url),
    lang === 'zh' ? '。' : '.',
  ];
}

/** GB/T 7714—2015, 8.8: electronic resources, where the day of citing is required. */
function citeByStandard({ author, title, url, medium = 'DB' }: CitedWork): Citation {
  return [`${author}. ${title}[${medium}/OL]. [`, `]. ${url}.`];
}

function citeInBibtex({ id, author, title, reports, url, lang }: CitedWork): Citation {
  const before = [
    `@misc{hainan-union-figures-${id},`,
    `  author = {{${escapeTex(author)}}},`,
    `  title = {{${escapeTex(title)}}},`,
    `  note = {${escapeTex(reports)}},`,
    `  language = {${LANGUAGE_TAGS[lang]}},`,
    `  url = {${url}},`,
    '  urldate = {',
  ];
  return [before.join('\n'), '}\n}'];
}

export const CITATION_STYLES = {
  words: citeInWords,
  standard: citeByStandard,
  bibtex: citeInBibtex,
} as const;

export type CitationStyle = keyof typeof CITATION_STYLES;
