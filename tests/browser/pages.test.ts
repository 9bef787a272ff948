import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { type OpenedPage, type OpenSite, openSite } from '../support/open-site.ts';
import { showEverything } from '../support/show-everything.ts';

/** A page of every kind; the gallery holds every chart, and `EVERY_PAGE=1` opens every page. */
const pages = samplePages();

/** The narrowest phone that WCAG 2.2 asks for, a usual phone, a desk. */
const widths = [320, 390, 1280] as const;

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
  window = await site.open('about:blank');
});
afterAll(() => site.close());

describe('a page loads without an error, a foreign request or a jump, and scrolls one way only', () => {
  // All in one window, as a reader goes from page to page: a new one for each would take three times as long.
  it.each(pages)('$path', async ({ path }) => {
    const { page, faults } = window;
    const before = faults.length;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(site.url + path, { waitUntil: 'load' });
    const shift = await layoutShift(page);
    await showEverything(page);
    const wide: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      const found = await sticksOut(page);
      wide.push(...found.map((what) => `${path} at ${width} px: ${what}`));
    }
    expectNone(faults.slice(before), `Opening ${path} must be silent:`);
    expect(shift, `how far things move while ${path} loads`).toBeLessThan(GOOD);
    expectNone(wide, 'These stick out at the right, so the page scrolls sideways:');
  });

  it('a path that does not exist gets the page that says so, with status 404', async () => {
    const response = await window.page.goto(`${site.url}/no/such/page/`);
    expect(response?.status()).toBe(404);
    expect(await window.page.locator('h1').textContent()).toContain('没有这一页');
  });
});
