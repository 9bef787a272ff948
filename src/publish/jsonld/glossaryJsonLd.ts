import type { DefinedTermSet } from 'schema-dts';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { words } from '../../lib/words/index.ts';
import type { Term } from '../../prose/glossary/glossary.ts';
import { site } from '../../site.ts';
import { address } from '../address.ts';
import { renderJsonLd } from './jsonLd.ts';
import { makerOf } from './maker.ts';

/** The glossary as schema.org/DefinedTermSet, each term with its name in the other language. */
export function glossaryJsonLd(terms: readonly Term[], lang: Language): string {
  const url = address(paths.glossary(), lang);
  const { title, lead } = words[lang].glossary;
  const [other = lang] = LANGUAGES.filter((language) => language !== lang);
  const set: DefinedTermSet & { '@context': 'https://schema.org' } = {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': `${url}#glossary`,
    name: `${site.name[lang]} · ${title}`,
    description: lead,
    url,
    inLanguage: LANGUAGE_TAGS[lang],
    license: site.licence.data.url,
    creator: makerOf(lang),
    hasDefinedTerm: terms.map(({ id, term, text }) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${id}`,
      name: term[lang],
      alternateName: term[other],
      termCode: id,
      description: text[lang],
      url: `${url}#${id}`,
    })),
  };
  return renderJsonLd(set);
}
