import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
  ViewportSize,
} from 'playwright-core';
import { launchBrowser } from '../../src/render/print/browser.ts';
import { dist } from './built-pages.ts';
import { type DistServer, serveDist } from './serve-dist.ts';

/** A page with all that went wrong in it since it was opened. */
export interface OpenedPage {
  readonly page: Page;
  /** Console errors, page errors, failed requests and requests to another origin, as sentences. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** How a page is opened: on a phone, unless its `viewport` is said to be another. */
interface OpenOptions extends Omit<BrowserContextOptions, 'viewport'> {
  readonly viewport?: ViewportSize;
  readonly alone?: boolean;
}

/** `dist/`, served, and a browser to open it in; a file that starts contexts of its own closes them itself. */
export interface OpenSite {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly browser: Browser;
  /**
   * Opens a path of the site, or `about:blank`, in a page that nobody else has open. Pages with
   * equal options share a context, and a page that was closed is opened again: a new one takes longer than many a test.
   * A test that changes what belongs to a context, such as its clock, opens its page `alone`.
   */
  readonly open: (path: string, options?: OpenOptions) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

const PHONE: ViewportSize = { width: 390, height: 844 };

/** How long a step in a page may take, in ms: what is not there soon will not come. */
const PATIENCE = 15_000;

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

/** An address without the place in the page. */
const pageOf = (address: string) => address.replace(/#.*/, '');

type BrowserOptions = Parameters<typeof launchBrowser>[0];

let served: Promise<DistServer> | undefined;
const browsers = new Map<string, Promise<Browser>>();
const contexts = new Map<string, Promise<BrowserContext>>();
/** Pages that were closed by a test and are to be opened again by another. */
const spares = new Map<BrowserContext, Page[]>();

/** What was made for these options before, or else is now: all files of a worker share it. */
function once<T>(made: Map<string, Promise<T>>, options: object, make: () => Promise<T>) {
  const key = JSON.stringify(options);
  const one = made.get(key) ?? make();
  made.set(key, one);
  return one;
}

/** A browser that the next file does without should it break down: one fault is one file's. */
async function startBrowser(options: BrowserOptions): Promise<Browser> {
  const browser = await launchBrowser(options);
  browser.once('disconnected', () => {
    browsers.clear();
    contexts.clear();
    spares.clear();
  });
  return browser;
}

/** Makes a page as good as new for the next who opens it. */
async function putAway(page: Page): Promise<void> {
  page.removeAllListeners();
  // At once, since a mouse waits for the next frame.
  await Promise.all([
    page.unrouteAll(),
    page.mouse.move(0, 0),
    page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null }),
  ]);
  const context = page.context();
  spares.set(context, [...(spares.get(context) ?? []), page]);
}

/** `dist/` and a browser, both of which end with the worker: to start them takes longer than most tests. */
export async function openSite({
  systemFonts = true,
  switches = [],
}: BrowserOptions = {}): Promise<OpenSite> {
  // One process draws all pages of the site: it has read the fonts, and takes no time to start.
  const options = { systemFonts, switches: ['--process-per-site', ...switches] };
  served ??= serveDist(dist);
  const [server, browser] = await Promise.all([
    served,
    once(browsers, options, () => startBrowser(options)),
  ]);
  const opened = new Set<Page>();
  return {
    url: server.url,
    browser,
    async open(path, { alone = false, viewport = PHONE, ...wanted } = {}) {
      const context = alone
        ? await browser.newContext(wanted)
        : await once(contexts, { options, wanted }, () => browser.newContext(wanted));
      context.setDefaultTimeout(PATIENCE);
      const address = path.startsWith('/') ? server.url + path : path;
      const page = (alone ? null : spares.get(context)?.pop()) ?? (await context.newPage());
      // To another place of the same page a browser goes without loading it again.
      if (pageOf(page.url()) === pageOf(address)) await page.goto('about:blank');
      opened.add(page);
      // Whatever it showed would be laid out once more.
      const { width, height } = page.viewportSize() ?? {};
      if (width !== viewport.width || height !== viewport.height)
        await page.setViewportSize(viewport);
      const faults = listen(page, server.url);
      await page.goto(address, { waitUntil: 'load' });
      const close = async () => {
        opened.delete(page);
        await (alone ? context.close() : putAway(page));
      };
      return { page, faults, close };
    },
    async close() {
      await Promise.all([...opened].map((page) => page.close()));
    },
  };
}
