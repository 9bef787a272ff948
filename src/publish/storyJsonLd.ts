import type { NewsArticle } from 'schema-dts';
import type { Edition } from '../charts/edition.ts';
import { LANGUAGE_TAGS, LANGUAGES } from '../lib/language.ts';
import { paths } from '../lib/paths.ts';
import { textIn } from '../lib/textIn.ts';
import type { Story } from '../prose/story.ts';
import { site } from '../site.ts';
import { address } from './address.ts';
import { basedOnData } from './basedOnData.ts';
import { renderJsonLd } from './jsonLd.ts';
import { makerOf } from './maker.ts';
import { type PublishedPicture, pictureJsonLd } from './pictureJsonLd.ts';

/** A story as schema.org/NewsArticle, built on the data set. No date is given, as nothing in a story has one. */
export function storyJsonLd(
  { slug, lang, title, summary, topic }: Story,
  { facts }: Edition,
  pictures: readonly PublishedPicture[],
): string {
  const path = paths.story(slug);
  const url = address(path, lang);
  const maker = makerOf(lang);
  const article: NewsArticle & { '@context': 'https://schema.org' } = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${url}#story`,
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
    about: textIn(topic, 'label', lang),
    workTranslation: LANGUAGES.filter((language) => language !== lang).map((language) => ({
      '@type': 'NewsArticle',
      '@id': `${address(path, language)}#story`,
    })),
    isBasedOn: basedOnData(facts, lang),
  };
  return renderJsonLd(article);
}
