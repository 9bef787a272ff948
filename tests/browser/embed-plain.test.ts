import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { type HostServer, serveHosts } from '../fixtures/hosts/serveHosts.ts';
import { chartIds, everyPage, headlineCharts } from '../support/built-pages.ts';
import { codesOf } from '../support/codes-of.ts';
import { expectNone } from '../support/expect-none.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

// Codes in a page that does nothing for them: no listener, and in most browsers no `frame-sizing`.

let site: OpenSite;
let sizing: OpenSite;
let hosts: HostServer;
/** The page of a host, in which each code is opened in turn. */
let host: Page;
beforeAll(async () => {
  // `frame-sizing` is in Chromium 154 and behind this flag before.
  [site, sizing, hosts] = await Promise.all([
    openSite(),
    openSite({ switches: ['--enable-blink-features=ResponsiveIframes'] }),
    serveHosts(),
  ]);
  host = (await site.open('about:blank', { viewport: { width: 1280, height: 1000 } })).page;
});
afterAll(() => Promise.all([site.close(), sizing.close(), hosts.close()]));

const WIDTHS = [320, 352, 360, 390, 414, 480, 543, 544, 600, 800, 1200] as const;

/** Beside the headline charts: those with most views, longest texts and views of most unlike heights. */
const EXAMPLES = ['hardship-aid-uses', 'online-union', 'qionghai-assets'];

const isEmbed = (frame: Frame) => frame.url().includes('/embed/');

/** Goes to a page with a code in it; a frame is loaded after the page that it is in. */
async function openCode(page: Page, frame: string): Promise<void> {
  const loaded = page.waitForEvent('framenavigated', isEmbed);
  await page.goto(hosts.embed('plain', { frame }));
  await (await loaded).waitForLoadState();
}

function embedIn(page: Page): Frame {
  const frame = page.frames().find(isEmbed);
  if (frame === undefined) throw new Error('There is no embed in the page.');
  return frame;
}

/** Makes the column that the code stands in so wide, which takes less than a window of that width, and waits for the frame. */
async function setColumn(page: Page, width: number): Promise<void> {
  await page.evaluate((width) => {
    document.body.style.width = `${width}px`;
  }, width);
  await expect.poll(() => embedIn(page).evaluate(() => innerWidth), { interval: 5 }).toBe(width);
}

/** For each view: how far it can be scrolled down and sideways, and how much of the frame is left over, in px. */
const measure = (page: Page) =>
  embedIn(page).evaluate(() => {
    const root = document.documentElement;
    const radios = [...document.querySelectorAll<HTMLInputElement>('.views input')];
    const views = (radios.length > 0 ? radios : [null]).map((radio) => {
      if (radio !== null) radio.checked = true;
      return {
        view: radio?.value ?? 'the chart',
        down: root.scrollHeight - innerHeight,
        sideways: root.scrollWidth - innerWidth,
        spare: Math.trunc(innerHeight - root.getBoundingClientRect().height) || 0,
      };
    });
    if (radios[0] !== undefined) radios[0].checked = true;
    return views;
  });

describe('a plain frame without script or frame-sizing has no scroll bar', () => {
  const every = chartIds().flatMap((id) => LANGUAGES.map((lang) => ({ id, lang })));
  const headline: readonly string[] = headlineCharts;
  // That the computed heights are right is asked of every chart in both languages in embed-height.test.ts.
  const some = every.filter(({ id, lang }) =>
    lang === 'zh' ? headline.includes(id) : EXAMPLES.includes(id),
  );

  it.each(everyPage ? every : some)(
    '$id, $lang: at any width, with any view',
    async ({ id, lang }) => {
      const faults: string[] = [];
      const codes = codesOf(id, site.url, lang);
      for (const kind of ['fluid', 'fixed']) {
        // No script of the chart's own can help: a host that strips the sandbox's permissions blocks them all.
        const code = codes[kind]?.replace('allow-scripts ', '') ?? '';
        await openCode(host, code);
        let least = Number.POSITIVE_INFINITY;
        for (const width of WIDTHS) {
          await setColumn(host, width);
          for (const { view, down, sideways, spare } of await measure(host)) {
            if (down > 0 || sideways > 0)
              faults.push(`${kind}, ${view}, ${width} px: ${down} px down, ${sideways} sideways`);
            least = Math.min(least, spare);
          }
        }
        // Measured, not guessed: some view takes what the code promises, but for a line that may break elsewhere.
        if (least > 48) faults.push(`${kind}: no view needs the last ${least} px of the frame`);
      }
      expectNone(faults, 'embedHeights(…) must hold every view at every width, and no more:');
    },
  );

  it('keeps the height when its view is switched', async () => {
    await openCode(host, codesOf('hardship-aid-uses', site.url)['fluid'] ?? '');
    await setColumn(host, 360);
    const heightOf = () => host.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
    const before = await heightOf();
    await embedIn(host).locator('.views label').nth(1).click();
    expect(await embedIn(host).locator('.only[data-view="1"] svg.narrow').isVisible()).toBe(true);
    expect(await heightOf()).toBe(before);
    expect((await measure(host)).map(({ down }) => down)).toEqual([0, 0]);
  });
});

describe('a plain frame in a browser with frame-sizing', () => {
  const version = () => Number.parseInt(sizing.browser.version(), 10);

  it('is as tall as its chart from 320 to 800 px and back, and with another view', async () => {
    const context = await sizing.browser.newContext({ viewport: { width: 320, height: 900 } });
    const page = await context.newPage();
    // Before Chromium 154 the origins that may size a frame stood in the meta without a name.
    if (version() < 154)
      await page.route('**/embed/**', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('content="allow-origins=*"', 'content="*"');
        await route.fulfill({ response, body });
      });
    const code = codesOf('hardship-aid-uses', sizing.url)['fluid'] ?? '';
    await openCode(page, code);
    const shown = async () => (await measure(page))[0] ?? { down: Number.NaN, spare: Number.NaN };
    const expectFit = (when: string) =>
      expect.poll(shown, { interval: 20, message: when }).toMatchObject({ down: 0, spare: 0 });
    await expectFit('at once');
    await page.setViewportSize({ width: 800, height: 900 });
    // Chromium 153 measures at the width that the frame began with, which is the greater height here.
    if (version() < 154) expect((await shown()).down, 'at 800 px').toBe(0);
    else await expectFit('at 800 px');
    await page.setViewportSize({ width: 320, height: 900 });
    await expectFit('at 320 px again');

    const heightOf = () => page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
    const first = await heightOf();
    await embedIn(page).locator('.views label').nth(1).click();
    await expect.poll(heightOf).toBeGreaterThan(first);
    await embedIn(page).locator('.views label').nth(0).click();
    await expect.poll(heightOf).toBe(first);
    await expectFit('with the first view again');
    await context.close();
  });
});
