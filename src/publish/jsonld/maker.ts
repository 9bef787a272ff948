import type { Organization } from 'schema-dts';
import { LANGUAGES, type Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { site } from '../../site.ts';
import { address } from '../address.ts';

/** The site as the maker of what it publishes; no person is named. */
export function makerOf(lang: Language): Extract<Organization, { '@type': 'Organization' }> {
  const [other = lang] = LANGUAGES.filter((language) => language !== lang);
  return {
    '@type': 'Organization',
    name: site.name[lang],
    alternateName: site.name[other],
    url: address(paths.home(), lang),
  };
}
