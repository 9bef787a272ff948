import type { Dataset } from 'schema-dts';
import type { Facts } from '../../figures/facts.ts';
import type { Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { site } from '../../site.ts';
import { datasetId, describeData, nameData } from '../aboutData.ts';
import { address } from '../address.ts';
import { makerOf } from './maker.ts';

/** The data set as what a text is based on: schema.org/Dataset in a language, in short. */
export function basedOnData(
  facts: Facts,
  lang: Language,
): Extract<Dataset, { '@type': 'Dataset' }> {
  const [description = ''] = describeData(facts)[lang].split('\n\n');
  return {
    '@type': 'Dataset',
    '@id': datasetId(),
    name: nameData(lang),
    description,
    url: address(paths.data(), lang),
    license: site.licence.data.url,
    creator: makerOf(lang),
  };
}
