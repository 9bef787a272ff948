import { escapeXml } from '../../lib/escapeXml.ts';
import { LANGUAGE_TAGS, LANGUAGES } from '../../lib/language.ts';
import { address } from '../address.ts';
import { element } from './xml.ts';

const HEAD = '<?xml version="1.0" encoding="utf-8"?>';
const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Where the one sitemap stands that the index names. */
export const SITEMAP_PATH = '/sitemap-0.xml';

/** The index of sitemaps (sitemaps.org 0.9); search engines are told of it in `robots.txt`. */
export function renderSitemapIndex(): string {
  const sitemap = `<sitemap>${element('loc', address(SITEMAP_PATH))}</sitemap>`;
  return `${HEAD}\n<sitemapindex xmlns="${SITEMAPS}">\n${sitemap}\n</sitemapindex>\n`;
}

/**
 * The sitemap of pages that stand in every language, by their paths in the language of the root; each names its
 * twins. No dates: a page changes with the data, not on a day that we know.
 */
export function renderSitemap(paths: readonly string[]): string {
  const urls = paths.flatMap((path) => {
    const twins = LANGUAGES.map((lang) => {
      const href = escapeXml(address(path, lang));
      return `<xhtml:link rel="alternate" hreflang="${LANGUAGE_TAGS[lang]}" href="${href}"/>`;
    });
    return LANGUAGES.map((lang) =>
      ['<url>', element('loc', address(path, lang)), ...twins, '</url>'].join(''),
    );
  });
  return [
    HEAD,
    `<urlset xmlns="${SITEMAPS}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
