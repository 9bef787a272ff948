import type { Facts } from '../../figures/facts.ts';
import { paths } from '../../lib/paths.ts';
import { site } from '../../site.ts';
import { describeData, nameData } from '../aboutData.ts';
import { address } from '../address.ts';
import { version } from '../version.ts';
import { deriveResource, type Resource } from './resource.ts';
import type { TableFile } from './tableFile.ts';

/** The descriptor of a Data Package 2.0; texts in English stand in properties of ours that end in `_en`. */
export interface DataPackage {
  readonly $schema: 'https://datapackage.org/profiles/2.0/datapackage.json';
  readonly name: string;
  readonly title: string;
  readonly title_en: string;
  readonly description: string;
  readonly description_en: string;
  readonly version: string;
  readonly homepage: string;
  readonly keywords: readonly string[];
  readonly licenses: readonly {
    readonly name: string;
    readonly path: string;
    readonly title: string;
  }[];
  readonly contributors: readonly {
    readonly title: string;
    readonly title_en: string;
    readonly path: string;
    readonly roles: readonly string[];
  }[];
  /** The reports; `version` is the SHA-256 of the text that was read. They are not on the site: no `path`. */
  readonly sources: readonly {
    readonly title: string;
    readonly title_en: string;
    readonly version: string;
    readonly report: string;
  }[];
  readonly resources: readonly Resource[];
}

/** Describes all tables from their schemas and files. No date is given: nothing in the data has one. */
export function deriveDataPackage(facts: Facts, files: readonly TableFile[]): DataPackage {
  const description = describeData(facts);
  const { data } = site.licence;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'hainan-union-figures',
    title: nameData('zh'),
    title_en: nameData('en'),
    description: description.zh,
    description_en: description.en,
    version,
    homepage: address(paths.data()),
    keywords: facts.topics.flatMap(({ labelZh, labelEn }) => [labelZh, labelEn]),
    licenses: [{ name: data.name.replaceAll(' ', '-'), path: data.url, title: data.name }],
    contributors: [
      {
        title: site.name.zh,
        title_en: site.name.en,
        path: address(paths.home()),
        roles: ['creator', 'dataCurator', 'rightsHolder'],
      },
    ],
    sources: facts.reports.map(({ id, titleZh, titleEn, sha256 }) => ({
      title: titleZh,
      title_en: titleEn,
      version: sha256,
      report: id,
    })),
    resources: files.map(deriveResource),
  };
}
