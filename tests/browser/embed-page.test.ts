import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site as published } from '../../src/site.ts';
import { type HostServer, serveHosts } from '../fixtures/hosts/serveHosts.ts';
import { codesOf } from '../support/codes-of.ts';
import { type OpenedPage, type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
let hosts: HostServer;
/** One window for all that needs no other: a new one takes as long as most of these tests. */
let window: OpenedPage;
beforeAll(async () => {
  [site, hosts] = await Promise.all([openSite(), serveHosts()]);
  window = await site.open('about:blank');
});
afterAll(() => Promise.all([site.close(), hosts.close()]));

const paper = (page: Page) =>
  page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
const LIGHT = 'rgb(249, 248, 245)';
const DARK = 'rgb(16, 20, 23)';

describe('options in the address', () => {
  it.each([
    { search: '', light: LIGHT, dark: DARK },
    { search: '?theme=auto', light: LIGHT, dark: DARK },
    { search: '?theme=light', light: LIGHT, dark: LIGHT },
    { search: '?theme=dark', light: DARK, dark: DARK },
    { search: '?theme=sepia', light: LIGHT, dark: DARK },
  ])(
    '"$search" gives a light reader $light and a dark one $dark',
    async ({ search, light, dark }) => {
      const { page, faults, close } = await site.open(`/embed/service-sites/${search}`);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await paper(page)).toBe(light);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await paper(page)).toBe(dark);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await paper(page), 'on paper').toBe('rgb(255, 255, 255)');
      expect(faults).toEqual([]);
      await close();
    },
  );

  it('?title=0 hides the title from the eye alone', async () => {
    const { page } = window;
    await page.goto(`${site.url}/embed/service-sites/?title=0`);
    const title = page.getByRole('heading', { level: 1 });
    expect(await title.count()).toBe(1);
    expect(await title.evaluate(({ clientHeight }) => clientHeight)).toBe(1);
    await page.goto(`${site.url}/embed/service-sites/?title=1`);
    expect(await title.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(20);
  });

  it('nothing of the address appears in the page', async () => {
    const { page, faults } = window;
    await page.goto(`${site.url}/embed/service-sites/`);
    const before = await page.content();
    const strange = '<b>ink</b>';
    await page.goto(
      `${site.url}/embed/service-sites/?theme=${strange}&title=${strange}&view=${strange}&childId=${strange}&x=${strange}#?secret=${strange}`,
    );
    expect(await page.content()).toBe(before);
    expect(faults).toEqual([]);
  });
});

describe('from 280 to 1200 px nothing is cut and nothing scrolls sideways', () => {
  it.each(['/embed/contest-participation/', '/en/embed/wage-arrears/'])('%s', async (path) => {
    const { page } = window;
    await page.goto(site.url + path);
    for (const width of [280, 320, 360, 480, 544, 600, 672, 800, 1200]) {
      await page.setViewportSize({ width, height: 500 });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `at ${width} px`).toBe(0);
    }
  });
});

describe('a code from the page of a chart, pasted into a page of another origin', () => {
  const open = (host: string, frame: string, width = 700) =>
    site.open(hosts.embed(host, { frame }), { viewport: { width, height: 1000 }, alone: true });

  it('shows chart, source and a link that opens the page of the chart, with scripts blocked', async () => {
    const code = codesOf('service-sites', site.url)['fluid']?.replace('allow-scripts ', '') ?? '';
    expect(code).not.toContain('allow-scripts');
    const { page, close } = await open('plain', code);
    const context = page.context();
    const home = `${new URL(published.url).origin}/`;
    await context.route(`${home}**`, (route) => route.fulfill({ body: 'the page of the chart' }));
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('svg.wide').first().isVisible()).toBe(true);
    expect(await frame.locator('svg.wide .f-red').first().isVisible()).toBe(true);
    expect(await frame.locator('.source-row').innerText()).toContain('出自《');
    const link = frame.locator('.source-row a.brand');
    expect(await link.getAttribute('rel')).toBe('noopener');
    const [popup] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await popup.waitForURL(`${home}charts/service-sites/`);
    // Views and table need no script.
    await frame.locator('.views label').nth(1).click();
    expect(await frame.locator('.only[data-view="1"] svg.wide').isVisible()).toBe(true);
    await frame.locator('summary').click();
    expect(await frame.locator('tbody tr').first().isVisible()).toBe(true);
    await close();
  });

  it('is untouched by styles of the host for all its elements', async () => {
    const { page, close } = await open(
      'hostile',
      codesOf('service-sites', site.url)['fluid'] ?? '',
    );
    const title = page.frameLocator('iframe').locator('.chart-title');
    expect(await title.isVisible()).toBe(true);
    expect(
      await title.evaluate((element) => {
        const { color, fontSize, letterSpacing } = getComputedStyle(element);
        return { color, fontSize, letterSpacing };
      }),
    ).toEqual({ color: 'rgb(23, 24, 26)', fontSize: '23px', letterSpacing: 'normal' });
    await close();
  });

  it('leads back to the view that is shown', async () => {
    const { page } = window;
    await page.goto(`${site.url}/embed/service-sites/?view=growth`);
    const search = () =>
      page
        .locator('.source-row a')
        .evaluate((link) => new URL((link as HTMLAnchorElement).href).search);
    expect(await search()).toBe('?view=growth');
    await page.locator('.views label').nth(0).click();
    expect(await search()).toBe('');
  });
});
