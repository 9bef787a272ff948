import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOneLanguage, samplePages } from '../support/built-pages.ts';
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

describe('with JavaScript off, a pointer and the keyboard change the view and every table opens', () => {
  const pages = inOneLanguage(
    samplePages().filter(({ neutral }) =>
      ['/', '/charts/hardship-households/', '/embed/hardship-households/'].includes(neutral),
    ),
  );

  it.each(pages)('$path', async ({ path }) => {
    const { page, close } = await site.open(path, { javaScriptEnabled: false });
    const charts = await page.locator('.chart').evaluateAll((all) => all.map(({ id }) => `#${id}`));
    expect(charts.length, 'charts on the page').toBeGreaterThan(0);
    for (const chart of charts) {
      const labels = page.locator(`${chart} .views label`);
      const last = (await labels.count()) - 1;
      expect(await shownViews(page, chart), `${chart} at first`).toEqual(['0']);
      await labels.nth(last).click();
      expect(await shownViews(page, chart), `${chart}, last view clicked`).toEqual([`${last}`]);
      await page.locator(`${chart} .views input`).nth(last).focus();
      await page.keyboard.press('ArrowRight');
      expect(await shownViews(page, chart), `${chart}, arrow from last to first`).toEqual(['0']);

      const row = page.locator(`${chart} details.table tbody tr`).first();
      if (await row.isHidden()) await page.locator(`${chart} details.table summary`).click();
      expect(await row.isVisible(), `the table of ${chart}, opened`).toBe(true);
    }
    await close();
  });
});

/** Where the parts of the page stand, in px: what a script that starts must not move. */
const places = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const parts = document.querySelectorAll(
      '.chart, .chart-title, union-chart, .source, .table, .foot',
    );
    return [...parts].map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      return `${part.localName} ${part.className}: ${[left, top, width, height].map(Math.round).join(' ')}`;
    });
  });

describe('a script that starts moves nothing', () => {
  const pages = inOneLanguage(
    samplePages().filter(({ kind }) => ['home', 'gallery', 'chart', 'embed'].includes(kind)),
  );

  it.each(pages)('$path', async ({ path }) => {
    const [before, after] = await Promise.all(
      [false, true].map(async (javaScriptEnabled) => {
        const { page, close } = await site.open(path, { javaScriptEnabled });
        const found = await places(page);
        await close();
        return found;
      }),
    );
    expect(before?.length).toBeGreaterThan(0);
    expect(after).toEqual(before);
  });
});
