import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyPage } from '../support/built-pages.ts';
import {
  choose,
  goTo,
  ids,
  isOpen,
  type OpenTables,
  openTables,
  rowOf,
  shown,
} from '../support/figure-table.ts';
import { type OpenedPage, type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
let opened: OpenTables;
beforeAll(async () => {
  site = await openSite();
  opened = await openTables(site);
});
afterAll(() => site.close());

describe('on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  let touched: OpenedPage;
  beforeAll(async () => {
    touched = await site.open('/data/', phone);
  });

  it('a reader finds 户外劳动者服务站 and reaches its evidence in two taps', async () => {
    const { page, faults } = touched;
    await page.evaluate(() => {
      const counter = { taps: 0 };
      Object.assign(window, { counter });
      document.addEventListener('click', () => {
        counter.taps += 1;
      });
    });
    await page.locator('.finder .query').tap();
    await page.keyboard.type('户外劳动者服务站');
    const row = rowOf(page, 'service-sites-outdoor-station-2022');
    const box = await row.boundingBox();
    expect(box?.y, 'the row stands on the first screen').toBeLessThan(844);
    await row.tap();

    const evidence = row.locator('q');
    expect(await evidence.isVisible()).toBe(true);
    expect(await evidence.textContent()).toBe('户外劳动者服务站262个');
    expect(await evidence.locator('b').textContent()).toBe('262');
    expect(await row.locator('.details').textContent()).toContain('第6,533字，全文7,048字');
    expect(
      await page.evaluate(() => (window as unknown as { counter: { taps: number } }).counter.taps),
    ).toBe(2);
    expect(faults).toEqual([]);
  });

  it('fields, buttons and rows are at least 44 px high', async () => {
    const page = await goTo(touched.page, '?q=1053');
    await page.locator('.options').tap();
    const low = await page
      .locator(
        '.finder :is(input, select, button), .figures tr[data-facts] > :not([hidden]) summary',
      )
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.getClientRects().length > 0)
          .map((control) => [control.className, control.getBoundingClientRect().height] as const)
          .filter(([, height]) => height < 44),
      );
    expect(low).toEqual([]);
  });
});

describe('without JavaScript', () => {
  // The Chinese page is opened below.
  const paths = everyPage ? ['/data/', '/en/data/'] : ['/en/data/'];

  it.each(paths)('%s has every figure, and every row opens', async (path) => {
    const { page, close } = await site.open(path, { javaScriptEnabled: false });
    expect((await shown(page)).toSorted()).toEqual(ids.toSorted());
    expect(await page.locator('.finder').isVisible()).toBe(false);
    const [first = ''] = await shown(page);
    expect(await isOpen(page, first)).toBe(false);
    await rowOf(page, first).locator('th').click({ force: true });
    expect(await isOpen(page, first)).toBe(true);
    await close();
  });

  it('an address that names a figure opens its row', async () => {
    const { page, close } = await site.open('/data/#service-sites-2022', {
      javaScriptEnabled: false,
    });
    expect(await isOpen(page, 'service-sites-2022')).toBe(true);
    expect((await shown(page)).toSorted()).toEqual(ids.toSorted());
    await close();
  });
});

describe('the table', () => {
  it('is one: rows, cells and headers keep their roles in every layout', async () => {
    // Of few rows: to know the role of each and its name takes a while.
    const page = await goTo(opened.zh.page, '?topic=sites');
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      const table = page.getByRole('table');
      expect(await table.count()).toBe(1);
      expect(await table.getByRole('columnheader').count(), `${width} px`).toBe(6);
      const row = page.getByRole('row', { name: '县级职工服务（帮扶）中心' }).first();
      expect(await row.getByRole('rowheader').count(), `${width} px`).toBe(1);
      expect(await row.getByRole('cell').count(), `${width} px`).toBeGreaterThanOrEqual(3);
    }
  });

  it('never has a figure of Huidong under a heading of Hainan, in any order', async () => {
    const page = await goTo(opened.zh.page);
    for (const sort of ['topic', 'report', 'period', 'value']) {
      await choose(page, 'sort', sort);
      const roots = await page
        .locator('.figures tbody')
        .evaluateAll((bodies) =>
          bodies.map((body) => [
            ...new Set(
              [...body.querySelectorAll<HTMLElement>('tr[data-facts]')].map(
                ({ dataset }) => dataset['facts']?.split(' ')[7],
              ),
            ),
          ]),
        );
      expect(
        roots.filter((inBody) => inBody.length !== 1),
        sort,
      ).toEqual([]);
      const first = roots.findIndex(([root]) => root === 'huidong');
      expect(first, sort).toBeGreaterThan(0);
      expect(new Set(roots.slice(first).flat()), sort).toEqual(new Set(['huidong']));
      const apart = page.locator('.figures .apart:not([hidden])');
      expect(await apart.count(), sort).toBe(1);
      const bodies = page.locator('.figures tbody');
      expect(await bodies.nth(first).locator('.apart').isVisible(), sort).toBe(true);
    }
  });

  it('says that Huidong is apart over the first of its headings that is shown', async () => {
    const page = await goTo(opened.zh.page, '?sort=value&unit=person');
    const shownBodies = page.locator('.figures tbody:not([hidden])');
    expect(await shownBodies.count()).toBe(2);
    expect(await shownBodies.nth(1).locator('.apart').isVisible()).toBe(true);
  });

  it('ranks numbers within one unit only, and says so', async () => {
    const page = await goTo(opened.zh.page);
    expect(await page.locator('.ranked').isVisible()).toBe(false);
    await choose(page, 'sort', 'value');
    expect(await page.locator('.ranked').isVisible()).toBe(true);
    const groups = await page.locator('.figures tbody').evaluateAll((bodies) =>
      bodies.map((body) =>
        [...body.querySelectorAll<HTMLElement>('tr[data-facts]')].map(({ dataset }) => {
          const facts = dataset['facts']?.split(' ') ?? [];
          return { unit: facts[4], value: Number(facts[13]) };
        }),
      ),
    );
    for (const group of groups) {
      expect(new Set(group.map(({ unit }) => unit)).size).toBe(1);
      const values = group.map(({ value }) => value);
      expect(values).toEqual(values.toSorted((one, other) => other - one));
    }
  });
});

describe('the download', () => {
  it.each(['zh', 'en'] as const)('in %s: what is shown, in its order, as CSV', async (lang) => {
    const page = await goTo(opened[lang].page, '?topic=sites&sort=value');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.download').click(),
    ]);
    const expected = await shown(page);
    expect(download.suggestedFilename()).toBe(`hainan-union-figures-${expected.length}.csv`);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\ufeffid,report,offset,token,indicator,category,region,')).toBe(true);
    const rows = text.trimEnd().split('\n').slice(1);
    expect(rows.map((row) => row.split(',')[0])).toEqual(expected);
    const row = rows.find((line) => line.startsWith('service-sites-outdoor-station-2022,'));
    expect(row).toContain(
      'ten-years-2022,6532,262,service-sites,outdoor-station,hainan,2022,2022,inferred,262,exact,户外劳动者服务站262个',
    );
  });
});
