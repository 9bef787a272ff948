import type { Page } from 'playwright-core';
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
import { type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
let opened: OpenTables;
/** What the page tells a screen reader before anything was asked of it. */
let toldAtFirst: string | null;
beforeAll(async () => {
  site = await openSite();
  opened = await openTables(site);
  toldAtFirst = await opened.en.page.getByRole('status').textContent();
});
afterAll(() => site.close());

const search = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));

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
    const page = await goTo(opened.zh.page, '?q=公租房');
    expect((await shown(page)).length).toBeGreaterThan(0);
    expect(await page.locator('.count').textContent()).toContain('口径和说明');
  });

  it('nothing, and offers the way back', async () => {
    const page = await goTo(opened.zh.page, '?q=xyzzy');
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('.count').textContent()).toContain('没有找到');
    await page.locator('.reset').click();
    expect((await shown(page)).length).toBe(ids.length);
    expect(await search(page)).toBe('');
  });
});

describe('filters', () => {
  it('say how many figures each value would leave, and leave as many', async () => {
    const page = await goTo(opened.zh.page);
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
    const page = await goTo(opened.zh.page, '?topic=huidong');
    const report = page.locator('.finder [name=report] option[value=ten-years-2022]');
    expect(await report.isDisabled()).toBe(true);
    expect((await shown(page)).every((id) => id.startsWith('huidong'))).toBe(true);
  });

  it('and search are told to a screen reader, politely', async () => {
    expect(toldAtFirst).toBe('');
    const page = await goTo(opened.en.page);
    await page.locator('.query').fill('outdoor');
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toBe(`3 of ${ids.length} figures`);
  });
});

describe('the address', () => {
  it('holds the state, is shared by it, and the back button takes steps back', async () => {
    const page = await goTo(opened.zh.page, '?from=here');
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
    const page = await goTo(opened.zh.page, '?topic=nonsense&sort=nonsense');
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
    const page = await goTo(opened.zh.page, '?topic=sites');
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
