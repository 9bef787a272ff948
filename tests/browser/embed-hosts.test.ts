import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostServer, serveHosts } from '../fixtures/hosts/serveHosts.ts';
import { chartIds, everyPage } from '../support/built-pages.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
let hosts: HostServer;
beforeAll(async () => {
  // `frame-sizing` is in Chromium 154 and behind this flag before.
  [site, hosts] = await Promise.all([
    openSite({ switches: ['--enable-blink-features=ResponsiveIframes'] }),
    serveHosts(),
  ]);
});
afterAll(() => Promise.all([site.close(), hosts.close()]));

const chart = () => `${site.url}/embed/hardship-households/`;

/** Opens a host's page that is this wide; no request of the host is a fault. */
const openHost = (address: string, width: number) =>
  site.open(address, { viewport: { width, height: 900 } });

/** The document of the first embed in a page. */
function embedIn(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('/embed/'));
  if (frame === undefined) throw new Error('There is no embed in the page.');
  return frame;
}

/** How much taller the frame is than what is in it, in px, and whether it scrolls either way. */
async function fitOf(page: Page): Promise<{ spare: number; scrolls: boolean; height: number }> {
  const height = await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
  return embedIn(page).evaluate((height) => {
    const root = document.documentElement;
    return {
      spare: Math.trunc(height - root.getBoundingClientRect().height) || 0,
      scrolls: root.scrollHeight > height || root.scrollWidth > root.clientWidth,
      height,
    };
  }, height);
}

/** Waits until the frame is as tall as its chart, and stays so. */
async function expectFit(page: Page, when: string): Promise<number> {
  await expect
    .poll(() => fitOf(page), { interval: 20, message: when })
    .toMatchObject({ spare: 0, scrolls: false });
  return (await fitOf(page)).height;
}

/** Before Chromium 154 the origins that may size a frame stood in the meta without a name. */
const spellAsBefore = (page: Page) =>
  page.route('**/embed/**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('content="allow-origins=*"', 'content="*"');
    await route.fulfill({ response, body });
  });

const switchView = (page: Page, index: number) =>
  embedIn(page).locator('.views label').nth(index).click();

describe('a host that listens makes the frame as tall as the chart', () => {
  it.each(['pym', 'frames', 'datawrapper', 'amp'])(
    '%s: at once, from 320 to 800 px and back, and with another view',
    async (host) => {
      const { page, close } = await openHost(hosts.embed(host, { src: chart() }), 320);
      const narrow = await expectFit(page, 'at once');
      await page.setViewportSize({ width: 800, height: 900 });
      const wide = await expectFit(page, 'at 800 px');
      expect(wide).not.toBe(narrow);
      await switchView(page, 1);
      expect(await expectFit(page, 'with the other view')).not.toBe(wide);
      await switchView(page, 0);
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await expectFit(page, 'at 320 px again')).toBe(narrow);
      await close();
    },
  );

  // Chromium 153 has it behind a flag, measures at the width that the frame began with, and so is not asked to
  // follow another width here.
  it.each([320, 800])(
    'a browser with frame-sizing: at once at %i px, and with another view',
    async (width) => {
      const { page, close } = await openHost('about:blank', width);
      if (Number.parseInt(site.browser.version(), 10) < 154) await spellAsBefore(page);
      await page.goto(hosts.embed('native', { src: chart() }));
      expect(await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'))).toBe(true);
      const first = await expectFit(page, 'at once');
      await switchView(page, 1);
      expect(await expectFit(page, 'with the other view')).not.toBe(first);
      await switchView(page, 0);
      expect(await expectFit(page, 'with the first view again')).toBe(first);
      await close();
    },
  );

  it('with the table open, and closed again', async () => {
    const { page, close } = await openHost(hosts.embed('datawrapper', { src: chart() }), 360);
    const closed = await expectFit(page, 'closed');
    await embedIn(page).locator('summary').click();
    expect(await expectFit(page, 'open')).toBeGreaterThan(closed + 50);
    await embedIn(page).locator('summary').click();
    expect(await expectFit(page, 'closed again')).toBe(closed);
    await close();
  });

  it('a host that begins to listen late is answered', async () => {
    const { page, close } = await openHost(hosts.embed('late', { src: chart() }), 360);
    expect((await fitOf(page)).height).toBe(150);
    await page.evaluate(() => (window as unknown as { begin: () => void }).begin());
    await expectFit(page, 'once it listens');
    await close();
  });
});

describe('no feedback loop', () => {
  const heard = (page: Page) =>
    page.evaluate(() => (window as unknown as { heard: number[] }).heard);

  it.each(['datawrapper', 'amp'])(
    '%s hears each height a few times, then silence',
    async (host) => {
      const { page, close } = await openHost(hosts.embed(host, { src: chart() }), 360);
      await expectFit(page, 'at once');
      await page.waitForTimeout(150);
      const before = (await heard(page)).length;
      expect(before).toBeLessThanOrEqual(4);
      await page.waitForTimeout(150);
      expect(await heard(page)).toHaveLength(before);
      await close();
    },
  );

  it('an embed that is a page of its own tells nobody', async () => {
    const { page, faults, close } = await site.open('/embed/hardship-households/');
    expect(await page.evaluate(() => window.parent === window)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });
});

/** As many as a long article has; forty where all is asked, which say no more and take long to load. */
const MANY = everyPage ? 40 : 12;

describe(`${MANY} embeds in one page`, () => {
  it('are all as tall as their charts', async () => {
    const ids = chartIds();
    const frames = Array.from(
      { length: MANY },
      (_, index) =>
        `<iframe title="${index}" src="${site.url}/embed/${ids[index % ids.length]}/"></iframe>`,
    ).join('');
    const { page, close } = await openHost(hosts.embed('forty', { frame: frames }), 700);
    const embeds = page.frames().filter((frame) => frame.url().includes('/embed/'));
    expect(embeds).toHaveLength(MANY);
    await expect
      .poll(
        async () => {
          const spare = await Promise.all(
            embeds.map((frame) =>
              frame.evaluate(() =>
                Math.trunc(innerHeight - document.documentElement.getBoundingClientRect().height),
              ),
            ),
          );
          return spare.filter((height) => height !== 0);
        },
        { interval: 50 },
      )
      .toEqual([]);
    await close();
  });
});
