import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The views of a chart whose drawing can be seen. */
const shownViews = (page: Page, chart: string): Promise<string[]> =>
  page
    .locator(`${chart} .only:has(> svg.frame)`)
    .evaluateAll((views) =>
      views
        .filter((view) => [...view.children].some((child) => child.getClientRects().length > 0))
        .map((view) => view.getAttribute('data-view') ?? ''),
    );

describe('with JavaScript off', () => {
  const pages = builtPages().filter(({ kind }) =>
    ['home', 'gallery', 'chart', 'embed'].includes(kind),
  );

  it.each(pages)('$path: each view is shown when it is chosen, one at a time', async ({ path }) => {
    const { page, close } = await site.open(path, { javaScriptEnabled: false });
    const charts = await page.locator('.chart').evaluateAll((all) => all.map(({ id }) => `#${id}`));
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      const labels = page.locator(`${chart} .views label`);
      const count = await labels.count();
      expect(await shownViews(page, chart), `${path}${chart} at first`).toEqual(['0']);
      for (const view of [...Array(count).keys()].toReversed()) {
        await labels.nth(view).click();
        expect(await shownViews(page, chart), `${path}${chart}, view ${view}`).toEqual([`${view}`]);
      }
    }
    await close();
  });

  it.each(pages)('$path: the keyboard changes the view', async ({ path }) => {
    const { page, close } = await site.open(path, { javaScriptEnabled: false });
    await page.locator('.views input').first().focus();
    await page.keyboard.press('ArrowRight');
    const [chart] = await page
      .locator('.chart')
      .evaluateAll((all) => all.map(({ id }) => `#${id}`));
    expect(await shownViews(page, chart ?? '')).toEqual(['1']);
    await close();
  });

  it.each(pages)('$path: every table opens', async ({ path }) => {
    const { page, close } = await site.open(path, { javaScriptEnabled: false });
    for (const table of await page.locator('details.table').all()) {
      const rows = table.locator('tbody tr').first();
      if (await rows.isHidden()) await table.locator('summary').click();
      expect(await rows.isVisible()).toBe(true);
    }
    await close();
  });
});
