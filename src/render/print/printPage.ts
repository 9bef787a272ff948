import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';

/** Content types without which a browser refuses style sheets, scripts and fonts. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Answers a request for an address of the site out of the folder in which it was just built. */
async function answerFrom(folder: string, site: URL, route: Route): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  const inside = origin === site.origin && pathname.startsWith(site.pathname);
  if (!inside) return route.abort();
  const path = decodeURIComponent(pathname.slice(site.pathname.length));
  const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  const contentType = TYPES[extname(file)];
  try {
    const body = await readFile(file);
    await route.fulfill({ body, ...(contentType === undefined ? {} : { contentType }) });
  } catch {
    await route.fulfill({ status: 404, body: '' });
  }
}

/** Opens a page of the site that stands in `folder` under the address at which it will be published: links keep it. */
export async function openBuiltPage(
  browser: Browser,
  folder: string,
  site: URL,
  address: string,
): Promise<Page> {
  // Paper needs none of the page's scripts; what is asked of it from here runs all the same.
  const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light' });
  await page.route('**/*', (route) => answerFrom(folder, site, route));
  const response = await page.goto(address, { waitUntil: 'load' });
  if (!response?.ok()) throw new Error(`There is no page ${address} to print.`);
  await page.evaluate(async () => void (await document.fonts.ready));
  return page;
}

/** The page on A4 as its style sheet says, tagged, with an outline of its headings. */
export const printPage = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
