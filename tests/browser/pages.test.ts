import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPage, everyPage, samplePages } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { findTornLines } from '../support/find-torn-lines.ts';
import { bringAxe, findViolations } from '../support/find-violations.ts';
import { type OpenedPage, type OpenSite, openSite } from '../support/open-site.ts';
import { showEverything } from '../support/show-everything.ts';

/** A page of every kind; the gallery holds every chart, and `EVERY_PAGE=1` opens every page. */
const pages = samplePages();

/** A usual phone, at which each page is loaded. */
const PHONE = 390;

/** Then the narrowest that WCAG 2.2 asks for, and a desk: where that has room for English, it has it for Chinese. */
const widthsOf = ({ kind, lang }: BuiltPage): readonly number[] =>
  everyPage || kind === 'notFound' || lang === 'en' ? [PHONE, 320, 1280] : [PHONE, 320];

/** What stands out at the right of the window: the innermost elements, by name. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.getBoundingClientRect().right > edge + 1 &&
        [...element.children].every((child) => child.getBoundingClientRect().right <= edge + 1),
    );
    const names = wide.map((element) => {
      const { right } = element.getBoundingClientRect();
      const text = (element.textContent ?? '').trim().slice(0, 40);
      return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${text}” by ${Math.round(right - edge)} px`;
    });
    return names.length > 0 ? names : ['the page scrolls, and no element of it sticks out'];
  });
}

/** What a window shows of what only paper should have. */
const showsForPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.paper-only, .paper-link-number, .frame.sheet')]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => `<${element.localName} class="${element.getAttribute('class')}">`),
  );

/** What web vitals call good; the face of the headlines may come a moment after its text. */
const GOOD = 0.1;

/** How far things moved by themselves since the page began to load; 0 is not at all. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise<number>((done) => {
      new PerformanceObserver((list, observer) => {
        observer.disconnect();
        const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
        done(shifts.reduce((sum, { value }) => sum + value, 0));
      }).observe({ type: 'layout-shift', buffered: true });
      // No shift, no entry: two frames later there is none to come.
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(0), 20)));
    });
  });

let site: OpenSite;
let window: OpenedPage;
beforeAll(async () => {
  site = await openSite();
  window = await site.open('about:blank', { alone: true });
  await bringAxe(window.page);
});
afterAll(() => site.close());

// Once for all that is asked of every page, in one window, as a reader goes from page to page: to open each anew
// for each question would take five times as long.
describe.each(pages)('$path', (built) => {
  const { path } = built;
  const widths = widthsOf(built);
  let silent: readonly string[];
  let shift: number;
  const wide: string[] = [];
  const forPaper: string[] = [];
  const torn: string[] = [];

  beforeAll(async () => {
    const { page, faults } = window;
    const before = faults.length;
    await page.setViewportSize({ width: PHONE, height: 844 });
    await page.goto(site.url + path, { waitUntil: 'load' });
    shift = await layoutShift(page);
    await showEverything(page);
    torn.push(...(await findTornLines(page)));
    for (const width of widths) {
      if (width !== PHONE) await page.setViewportSize({ width, height: 844 });
      const found = await sticksOut(page);
      wide.push(...found.map((what) => `${path} at ${width} px: ${what}`));
      const leaked = await showsForPaper(page);
      forPaper.push(...leaked.map((what) => `${path} at ${width} px: ${what}`));
    }
    silent = faults.slice(before);
  });

  it('loads without an error or a foreign request', () => {
    expectNone(silent, `Opening ${path} must be silent:`);
  });

  it('moves nothing while it loads', () => {
    expect(shift, `how far things move while ${path} loads`).toBeLessThan(GOOD);
  });

  it(`scrolls one way only, at ${widths.join(', ')} px`, () => {
    expectNone(wide, 'These stick out at the right, so the page scrolls sideways:');
  });

  it('tears no mark off its text at the end of a line', () => {
    expectNone(
      torn.map((where) => `${path} ${where}`),
      'Hold these together, by src/lib/splitHeld.ts or src/lib/wordBreaks.ts:',
    );
  });

  it('shows nothing that is for paper alone', () => {
    expectNone(forPaper, 'These are for paper, and a screen shows them:');
  });

  it('has nothing that axe finds against WCAG 2.2 AA, every view and table shown', async () => {
    const found = await findViolations(window.page, built);
    expectNone(
      found.map((what) => `${path} ${what}`),
      'Mend what axe finds:',
    );
  });
});

it('a path that does not exist gets the page that says so, with status 404', async () => {
  const response = await window.page.goto(`${site.url}/no/such/page/`);
  expect(response?.status()).toBe(404);
  expect(await window.page.locator('h1').textContent()).toContain('没有这一页');
});
