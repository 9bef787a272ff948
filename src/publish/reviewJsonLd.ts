import type { Report } from 'schema-dts';
import type { Edition } from '../charts/edition.ts';
import { LANGUAGE_TAGS, LANGUAGES } from '../lib/language.ts';
import { paths } from '../lib/paths.ts';
import type { Review } from '../prose/review.ts';
import { site } from '../site.ts';
import { address } from './address.ts';
import { basedOnData } from './basedOnData.ts';
import { renderJsonLd } from './jsonLd.ts';
import { makerOf } from './maker.ts';
import { type PublishedPicture, pictureJsonLd } from './pictureJsonLd.ts';

/** A review as schema.org/Report, built on the data set. No date is given, as nothing in a review has one. */
export function reviewJsonLd(
  { slug, lang, title, summary }: Review,
  { facts }: Edition,
  pictures: readonly PublishedPicture[],
): string {
  const path = paths.review(slug);
  const url = address(path, lang);
  const maker = makerOf(lang);
  const report: Report & { '@context': 'https://schema.org' } = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': `${url}#review`,
    headline: title,
    name: title,
    description: summary,
    url,
    image: pictures.map(pictureJsonLd),
    mainEntityOfPage: url,
    inLanguage: LANGUAGE_TAGS[lang],
    isAccessibleForFree: true,
    license: site.licence.data.url,
    author: maker,
    publisher: maker,
    workTranslation: LANGUAGES.filter((language) => language !== lang).map((language) => ({
      '@type': 'Report',
      '@id': `${address(path, language)}#review`,
    })),
    isBasedOn: basedOnData(facts, lang),
  };
  return renderJsonLd(report);
}
