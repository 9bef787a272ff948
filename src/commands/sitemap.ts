import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { delocalize, paths } from '../lib/paths.ts';
import { renderSitemap, renderSitemapIndex, SITEMAP_PATH } from '../publish/xml/sitemap.ts';

/** How a page says that search engines should leave it out. */
const NOINDEX = /<meta name="robots" content="noindex"/;

/** The paths of all finished pages that want to be found, in the language of the root, each once. */
function listPages(folder: string): readonly string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => basename(file) === 'index.html')
    .filter((file) => !NOINDEX.test(readFileSync(`${folder}/${file}`, 'utf8')))
    .map((file) => delocalize(`/${file.slice(0, -'index.html'.length)}`));
  return [...new Set(found)].toSorted();
}

/** Writes the sitemap once the pages are there: whatever becomes a page is in it. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(`${folder}${SITEMAP_PATH}`, renderSitemap(listPages(folder)));
        writeFileSync(`${folder}${paths.sitemap()}`, renderSitemapIndex());
      },
    },
  };
}
