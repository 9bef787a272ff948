import { expect, it } from 'vitest';
import { renderSitemap, renderSitemapIndex } from '../../../src/publish/xml/sitemap.ts';

const withoutHost = (xml: string) => xml.replaceAll(/http:\/\/localhost:\d+/g, 'https://host');

it('renderSitemap(paths) lists each page in each language with both its twins', () => {
  expect(withoutHost(renderSitemap(['/charts/']))).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <url><loc>https://host/charts/</loc><xhtml:link rel="alternate" hreflang="zh-Hans" href="https://host/charts/"/><xhtml:link rel="alternate" hreflang="en" href="https://host/en/charts/"/></url>
    <url><loc>https://host/en/charts/</loc><xhtml:link rel="alternate" hreflang="zh-Hans" href="https://host/charts/"/><xhtml:link rel="alternate" hreflang="en" href="https://host/en/charts/"/></url>
    </urlset>
    "
  `);
});

it('renderSitemapIndex() names the one sitemap', () => {
  expect(withoutHost(renderSitemapIndex())).toContain('<loc>https://host/sitemap-0.xml</loc>');
});
