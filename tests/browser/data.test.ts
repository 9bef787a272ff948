import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveFacts } from '../../src/figures/facts.ts';
import { loadTables } from '../../src/tables/index.ts';
import { everyPage } from '../support/built-pages.ts';
import { type OpenedPage, type OpenSite, openSite } from '../support/open-site.ts';

const { figures } = deriveFacts(loadTables('data'));
const ids = figures.map(({ id }) => id);

let site: OpenSite;
/** The page in each language, opened once for all that need no page of their own: it is the largest of the site. */
let opened: Readonly<Record<'zh' | 'en', OpenedPage>>;
/** What the page tells a screen reader before anything was asked of it. */
let toldAtFirst: string | null;
beforeAll(async () => {
  site = await openSite();
  const [zh, en] = await Promise.all([site.open('/data/'), site.open('/en/data/')]);
  opened = { zh, en };
  toldAtFirst = await en.page.getByRole('status').textContent();
});
afterAll(() => site.close());

/** The figures that the table shows, in its order. */
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('.figures tr[data-facts]:not([hidden]) .panel')
    .evaluateAll((panels) => panels.map(({ id }) => id));

const rowOf = (page: Page, id: string) => page.locator(`.figures tr:has([id="${id}"])`);
const isOpen = (page: Page, id: string) => rowOf(page, id).locator('.details').isVisible();
const search = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));

/** Brings the page that is open to a state, as the back button does. */
async function openAt(state = '', { page } = opened.zh): Promise<Page> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate((state) => {
    history.pushState(null, '', location.pathname + state);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, state);
  return page;
}

/** Sets a filter or the order; on a phone they have to be opened first. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const closed = page.locator('.options[aria-expanded=false]');
  if (await closed.isVisible()) await closed.click();
  await page.locator(`.finder [name=${name}]`).selectOption(value);
}

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
    const page = await openAt('?q=1053', touched);
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
    const page = await openAt('?topic=sites');
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
    const page = await openAt();
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
    const page = await openAt('?sort=value&unit=person');
    const shownBodies = page.locator('.figures tbody:not([hidden])');
    expect(await shownBodies.count()).toBe(2);
    expect(await shownBodies.nth(1).locator('.apart').isVisible()).toBe(true);
  });

  it('ranks numbers within one unit only, and says so', async () => {
    const page = await openAt();
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

describe('search finds', () => {
  it.each([
    ['户外劳动者服务站', 'service-sites-outdoor-station-2022'],
    ['户外　劳动者', 'service-sites-outdoor-station-2022'],
    ['Outdoor workers', 'service-sites-outdoor-station-2022'],
    ['1,053', 'hardship-households-2022'],
    ['1053', 'hardship-households-2022'],
    ['１，０５３户', 'hardship-households-2022'],
    ['20余万', 'employment-aid-recipients-2013-2018'],
    ['20万', 'employment-aid-recipients-2013-2018'],
    ['200000', 'employment-aid-recipients-2013-2018'],
    ['97.96%', 'workers-satisfaction-2021'],
    ['service-sites-2022', 'service-sites-2022'],
  ])('%s', async (query, wanted) => {
    // One word after the other, as a reader types them; words of one language in the page of the other.
    const asked = everyPage
      ? [opened.zh, opened.en]
      : [/[a-z]/.test(query) ? opened.zh : opened.en];
    for (const { page } of asked) {
      const path = new URL(page.url()).pathname;
      await page.locator('.query').fill(query);
      const found = await shown(page);
      expect(found.length, path).toBeLessThan(ids.length / 4);
      expect(found, path).toContain(wanted);
    }
  });

  it('what stands in a definition alone, and says that it does', async () => {
    const page = await openAt('?q=公租房');
    expect((await shown(page)).length).toBeGreaterThan(0);
    expect(await page.locator('.count').textContent()).toContain('口径和说明');
  });

  it('nothing, and offers the way back', async () => {
    const page = await openAt('?q=xyzzy');
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('.count').textContent()).toContain('没有找到');
    await page.locator('.reset').click();
    expect((await shown(page)).length).toBe(ids.length);
    expect(await search(page)).toBe('');
  });
});

describe('filters', () => {
  it('say how many figures each value would leave, and leave as many', async () => {
    const page = await openAt();
    for (const name of ['topic', 'report', 'year', 'measure', 'unit', 'qualifier', 'region']) {
      const options = await page
        .locator(`.finder [name=${name}] option`)
        .evaluateAll((all) => (all as HTMLOptionElement[]).map(({ value, text }) => [value, text]));
      const [value = '', text = ''] = options.at(-1) ?? [];
      await choose(page, name, value);
      expect(text, name).toContain(`（${(await shown(page)).length}）`);
      await choose(page, name, '');
    }
  });

  it('narrow each other: what would leave nothing cannot be chosen', async () => {
    const page = await openAt('?topic=huidong');
    const report = page.locator('.finder [name=report] option[value=ten-years-2022]');
    expect(await report.isDisabled()).toBe(true);
    expect((await shown(page)).every((id) => id.startsWith('huidong'))).toBe(true);
  });

  it('and search are told to a screen reader, politely', async () => {
    expect(toldAtFirst).toBe('');
    const page = await openAt('', opened.en);
    await page.locator('.query').fill('outdoor');
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toBe(`3 of ${ids.length} figures`);
  });
});

describe('the address', () => {
  it('holds the state, is shared by it, and the back button takes steps back', async () => {
    const page = await openAt('?from=here');
    await choose(page, 'topic', 'sites');
    const inTopic = await shown(page);
    await page.locator('.query').pressSequentially('户外');
    await expect.poll(() => search(page)).toBe('?from=here&topic=sites&q=户外');
    const found = await shown(page);
    expect(found.length).toBeLessThan(inTopic.length);

    const { page: other, close: closeOther } = await site.open(
      `/data/${await page.evaluate(() => location.search)}`,
    );
    expect(await shown(other)).toEqual(found);
    await closeOther();

    await page.goBack();
    expect(await search(page)).toBe('?from=here&topic=sites');
    expect(await shown(page)).toEqual(inTopic);
    expect(await page.locator('.query').inputValue()).toBe('');
    await page.goBack();
    expect((await shown(page)).length).toBe(ids.length);
    await page.goForward();
    expect(await shown(page)).toEqual(inTopic);
  });

  it('keeps its sense with a value that no figure has', async () => {
    const before = opened.zh.faults.length;
    const page = await openAt('?topic=nonsense&sort=nonsense');
    expect((await shown(page)).length).toBe(ids.length);
    expect(opened.zh.faults.slice(before)).toEqual([]);
  });

  it('opens the row that it names, at the top of the window, even where the filters hide it', async () => {
    const { page, close } = await site.open('/data/?topic=hardship#service-sites-2022');
    expect(await isOpen(page, 'service-sites-2022')).toBe(true);
    expect(await search(page)).toBe('');
    const top = async (id: string) => (await rowOf(page, id).boundingBox())?.y ?? Number.NaN;
    await expect.poll(() => top('service-sites-2022')).toBeLessThan(60);
    await page.evaluate(() => {
      location.hash = '#hardship-households-2022';
    });
    await expect.poll(() => isOpen(page, 'hardship-households-2022')).toBe(true);
    await expect.poll(() => top('hardship-households-2022')).toBeLessThan(60);
    await close();
  });

  it('names the row that a reader has opened, until it is closed', async () => {
    const page = await openAt('?topic=sites');
    const hash = () => page.evaluate(() => location.hash);
    const summary = rowOf(page, 'service-sites-2022').locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await hash()).toBe('#service-sites-2022');
    await page.keyboard.press('Enter');
    expect(await hash()).toBe('');
    expect(await search(page)).toBe('?topic=sites');
  });
});

describe('the download', () => {
  it.each(['zh', 'en'] as const)('in %s: what is shown, in its order, as CSV', async (lang) => {
    const page = await openAt('?topic=sites&sort=value', opened[lang]);
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
