import type { NewsArticle, Report } from 'schema-dts';
import type { Facts } from '../../figures/facts.ts';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../../lib/language.ts';
import { site } from '../../site.ts';
import { address } from '../address.ts';
import { basedOnData } from './basedOnData.ts';
import { renderJsonLd } from './jsonLd.ts';
import { makerOf } from './maker.ts';
import { type PublishedPicture, pictureJsonLd } from './pictureJsonLd.ts';

/** A text that is published: what kind of article it is, and what it says of itself. */
export interface PublishedText {
  readonly type: 'NewsArticle' | 'Report';
  /** The path of its page in the language of the root. */
  readonly path: string;
  /** What the address of the text itself ends in, behind `#`. */
  readonly anchor: string;
  readonly lang: Language;
  readonly title: string;
  readonly summary: string;
  readonly about?: string;
}

/**
 * A text as a schema.org/NewsArticle or schema.org/Report, built on the data set. No date is given, as nothing in our
 * texts has one.
 */
export function articleJsonLd(
  { type, path, anchor, lang, title, summary, about }: PublishedText,
  facts: Facts,
  pictures: readonly PublishedPicture[],
): string {
  const url = address(path, lang);
  const maker = makerOf(lang);
  const article: (NewsArticle | Report) & { '@context': 'https://schema.org' } = {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': `${url}#${anchor}`,
    headline: title,
    description: summary,
    url,
    image: pictures.map(pictureJsonLd),
    mainEntityOfPage: url,
    inLanguage: LANGUAGE_TAGS[lang],
    isAccessibleForFree: true,
    license: site.licence.data.url,
    author: maker,
    publisher: maker,
    ...(about === undefined ? {} : { about }),
    workTranslation: LANGUAGES.filter((language) => language !== lang).map((language) => ({
      '@type': type,
      '@id': `${address(path, language)}#${anchor}`,
    })),
    isBasedOn: basedOnData(facts, lang),
  };
  return renderJsonLd(article);
}
