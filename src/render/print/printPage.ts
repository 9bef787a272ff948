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

/** A window in which the site that stands in `folder` has the addresses under which it will be published: links keep them. */
export async function openWindow(browser: Browser, folder: string, site: URL): Promise<Page> {
  // Paper needs none of the pages' scripts; what is asked of them from here runs all the same.
  const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light' });
  await page.route('**/*', (route) => answerFrom(folder, site, route));
  return page;
}

/** Opens a page of the site in a window, with its fonts. */
export async function openBuiltPage(page: Page, address: string): Promise<void> {
  const response = await page.goto(address, { waitUntil: 'load' });
  if (!response?.ok()) throw new Error(`There is no page ${address} to print.`);
  await page.evaluate(async () => void (await document.fonts.ready));
}

/** The page on A4 as its style sheet says, tagged, with an outline of its headings; a `draft` has neither. */
export const printPage = (page: Page, { draft = false } = {}): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: !draft, outline: !draft });
