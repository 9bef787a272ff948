import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../src/render/print/browser.ts';
import { dist } from './built-pages.ts';
import { serveDist } from './serve-dist.ts';

/** A page with all that went wrong in it since it was opened. */
export interface OpenedPage {
  readonly page: Page;
  /** Console errors, page errors, failed requests and requests to another origin, as sentences. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** `dist/`, served, and a browser to open it in. */
export interface OpenSite {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly browser: Browser;
  /** Opens a path of the site, or `about:blank`, in a context of its own, so that nothing is carried over. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

/** How long a step in a page may take, in ms: what is not there soon will not come. */
const PATIENCE = 4000;

/** Writes down what a page complains of, and every request that leaves the site. */
function listen(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:') && url !== 'about:srcdoc')
      faults.push(`a request leaves the site: ${url}`);
  });
  page.on('requestfailed', (request) => {
    // What the page before it still had under way when it was left is no fault of this one.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    faults.push(`a request failed: ${request.url()}`);
  });
  return faults;
}

/** Serves `dist/` and starts a browser; one of each a test file. */
export async function openSite(
  options: Parameters<typeof launchBrowser>[0] = {},
): Promise<OpenSite> {
  const [server, browser] = await Promise.all([serveDist(dist), launchBrowser(options)]);
  return {
    url: server.url,
    browser,
    async open(path, contextOptions = {}) {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        ...contextOptions,
      });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const faults = listen(page, server.url);
      await page.goto(path.startsWith('/') ? server.url + path : path, { waitUntil: 'load' });
      return { page, faults, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
