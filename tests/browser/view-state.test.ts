import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, inOneLanguage } from '../support/built-pages.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const chosen = (page: Page) => page.locator('.views input:checked').getAttribute('value');
const search = (page: Page) => page.evaluate(() => location.search);

const pages = inOneLanguage(
  builtPages().filter(({ neutral }) => /^\/(?:charts|embed)\/hardship-households\/$/.test(neutral)),
);

describe.each(pages)('$path', ({ path }) => {
  it('opens at the view that ?view= names, and at the first for a name that it does not have', async () => {
    const { page, close } = await site.open(`${path}?view=points`);
    expect(await chosen(page)).toBe('points');
    expect(await page.locator('.only[data-view="1"] svg.narrow').isVisible()).toBe(true);
    await page.goto(`${site.url}${path}?view=no-such-view`);
    expect(await chosen(page)).toBe('dots');
    await close();
  });

  it('writes the view to the address, keeps what else is in it, and clears it for the first view', async () => {
    const { page, close } = await site.open(`${path}?from=here`);
    await page.locator('.views label').nth(1).click();
    expect(await search(page)).toBe('?from=here&view=points');
    await page.locator('.views label').nth(0).click();
    expect(await search(page)).toBe('?from=here');
    await close();
  });
});

describe('a page of several charts', () => {
  it('hands the chosen view to the links of that chart', async () => {
    const { page, close } = await site.open('/');
    await page.locator('#chart-hardship-households .views label').nth(1).click();
    const links = (chart: string) =>
      page
        .locator(`${chart} .source-row a`)
        .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).search));
    expect(await links('#chart-hardship-households')).toEqual(['?view=points']);
    expect(new Set(await links('#chart-service-sites'))).toEqual(new Set(['']));
    expect(await search(page)).toBe('');
    await close();
  });
});

describe('an embed in a frame of another page', () => {
  // Without allow-same-origin the frame's origin is opaque: storage and history of its own are refused.
  it.each([
    { sandbox: '', interactive: false },
    { sandbox: 'allow-scripts', interactive: true },
    { sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox', interactive: true },
    { sandbox: null, interactive: true },
  ])('shows and switches its views under sandbox=$sandbox', async ({ sandbox, interactive }) => {
    const { page, faults, close } = await site.open('about:blank');
    const attribute = sandbox === null ? '' : `sandbox="${sandbox}"`;
    // A host's page on the same machine: from about:blank, Chromium opens no address of the local network.
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe ${attribute} title="chart" width="360" height="700" src="/embed/hardship-households/?view=points"></iframe>`,
      }),
    );
    await page.goto(`${site.url}/host.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator('.chart-title').waitFor();
    await expect
      .poll(() => frame.locator('.views input:checked').getAttribute('value'))
      .toBe(interactive ? 'points' : 'dots');

    const last = frame.locator('.views label').nth(interactive ? 0 : 1);
    await last.click();
    const shown = frame.locator(`.only[data-view="${interactive ? 0 : 1}"] svg.narrow`);
    expect(await shown.isVisible()).toBe(true);
    if (interactive) {
      await shown.locator('.hit').first().hover();
      expect(await frame.locator('.tip .num').textContent()).toBe('13,126户');
    }
    // A script that may not run is the sandbox's doing, not a fault of the page.
    expect(
      faults.filter((fault) => !fault.includes("'allow-scripts' permission is not set")),
    ).toEqual([]);
    await close();
  });
});
