import type { DataDownload, Dataset, PropertyValue, Report as ReportThing } from 'schema-dts';
import type { Edition } from '../../charts/edition.ts';
import type { Facts } from '../../figures/facts.ts';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { textIn } from '../../lib/textIn.ts';
import { site } from '../../site.ts';
import { type Report, TABLE_NAMES } from '../../tables/index.ts';
import { datasetId, describeData, nameData } from '../aboutData.ts';
import { address } from '../address.ts';
import { DICTIONARY } from '../dictionary/index.ts';
import { version } from '../version.ts';
import { renderJsonLd } from './jsonLd.ts';
import { makerOf } from './maker.ts';

/** The years from the earliest to the latest time that any report speaks of: `2012/2024`. */
function temporalCoverage({ reports }: Facts): string {
  const years = reports
    .flatMap(({ coversStart, coversEnd }) => [coversStart, coversEnd])
    .flatMap((date) => (date === null ? [] : [date.slice(0, 4)]))
    .toSorted();
  return [years[0], years.at(-1)].join('/');
}

/** The regions that lie in no other: Hainan, and the county that stands apart. */
function spatialCoverage({ figures, home }: Facts, lang: Language) {
  const roots = new Set(figures.map(({ region }) => home(region)));
  return [...roots].map((region) => ({
    '@type': 'Place' as const,
    name: textIn(region, 'label', lang),
  }));
}

function variables({ figures }: Facts, lang: Language): PropertyValue[] {
  const indicators = new Map(figures.map(({ indicator, unit }) => [indicator, unit]));
  return [...indicators].map(([indicator, unit]) => {
    const unitText = lang === 'zh' ? unit.labelZh : unit.manyEn;
    return {
      '@type': 'PropertyValue',
      name: textIn(indicator, 'label', lang),
      ...(unitText !== null && { unitText }),
    };
  });
}

/** A report as a source; only what it prints is said of it. */
function sourceOf(report: Report, lang: Language): ReportThing {
  const publisher = textIn(report, 'publisher', lang);
  return {
    '@type': 'Report',
    name: textIn(report, 'title', lang),
    url: address(paths.report(report.id), lang),
    inLanguage: LANGUAGE_TAGS.zh,
    identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256', value: report.sha256 },
    ...(report.author !== null && { author: { '@type': 'Person', name: report.author } }),
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(report.issued !== null &&
      report.issuedBasis === 'printed' && { datePublished: report.issued }),
  };
}

function downloads(lang: Language): DataDownload[] {
  const download = (name: string, path: string, encodingFormat: string): DataDownload => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
    contentUrl: address(path),
  });
  return [
    download('ZIP', paths.dataArchive(), 'application/zip'),
    download('Data Package', paths.dataPackage(), 'application/json'),
    ...TABLE_NAMES.map((name) =>
      download(DICTIONARY[name].title[lang], paths.table(name), 'text/csv'),
    ),
    download('Excel', paths.table('figures-excel'), 'text/csv'),
  ];
}

/**
 * The data set as schema.org/Dataset for the head of `/data/`, in the language of the page. No date
 * is given, as nothing in the data has one.
 */
export function datasetJsonLd({ facts }: Edition, lang: Language = LANGUAGES[0]): string {
  const [other = lang] = LANGUAGES.filter((language) => language !== lang);
  const maker = makerOf(lang);
  const dataset: Dataset & { '@context': 'https://schema.org' } = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': datasetId(),
    name: nameData(lang),
    alternateName: nameData(other),
    description: describeData(facts)[lang],
    url: address(paths.data(), lang),
    version,
    inLanguage: LANGUAGES.map((language) => LANGUAGE_TAGS[language]),
    license: site.licence.data.url,
    isAccessibleForFree: true,
    creator: maker,
    publisher: maker,
    keywords: facts.topics.map((topic) => textIn(topic, 'label', lang)),
    temporalCoverage: temporalCoverage(facts),
    spatialCoverage: spatialCoverage(facts, lang),
    variableMeasured: variables(facts, lang),
    isBasedOn: facts.reports.map((report) => sourceOf(report, lang)),
    distribution: downloads(lang),
  };
  return renderJsonLd(dataset);
}
