import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site as published } from '../../src/site.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PATH = '/charts/service-sites/';
const home = published.url;
const clipboard = ['clipboard-read', 'clipboard-write'];

const clipboardText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const blockOf = (page: Page, name: string) => page.locator(`.share-text:has(#share-${name})`);
const shown = async (page: Page, name: string) =>
  (await blockOf(page, name).locator('pre:visible').textContent()) ?? '';

describe('the panel', () => {
  it('copies the text that is shown, and says so in words', async () => {
    const { page, faults, close } = await site.open(PATH, { permissions: clipboard });
    for (const { name, kind, holds } of [
      { name: 'code', kind: '定高', holds: 'height="' },
      { name: 'link', kind: null, holds: `${home}charts/service-sites/` },
      { name: 'citation', kind: 'GB/T 7714', holds: '[DB/OL]' },
    ]) {
      const block = blockOf(page, name);
      if (kind !== null) await block.getByText(kind, { exact: true }).click();
      const button = block.getByRole('button');
      await button.click();
      await expect.poll(() => button.textContent()).toBe('已复制');
      const title = await block.locator('h3').textContent();
      expect(await page.locator('share-panel [role=status]').textContent()).toBe(
        `${title}: 已复制`,
      );
      const text = await shown(page, name);
      expect(text).toContain(holds);
      expect(await clipboardText(page)).toBe(text);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it('is reached and used by keyboard, and takes its words back', async () => {
    const { page, close } = await site.open(PATH, { permissions: clipboard, alone: true });
    await page.clock.install();
    await page.locator('.share-files a').first().focus();
    const stops: string[] = [];
    for (let index = 0; index < 8; index++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    }
    expect(stops.slice(0, 8)).toEqual([
      '复制',
      '公众号长图',
      '复制图文',
      '矢量图SVG',
      '转曲',
      '数据CSV',
      '复制',
      '复制',
    ]);
    await blockOf(page, 'code').getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboardText(page)).toMatch(/^<iframe .*<\/iframe>$/);
    const label = () => blockOf(page, 'code').getByRole('button').textContent();
    expect(await label()).toBe('已复制');
    await page.clock.fastForward(3000);
    expect(await label()).toBe('复制');
    await close();
  });

  it('speaks of the view that the page shows', async () => {
    const { page, close } = await site.open(`${PATH}?view=growth`);
    await expect.poll(() => shown(page, 'link')).toBe(`${home}charts/service-sites/?view=growth`);
    const growth = await shown(page, 'code');
    expect(growth).toContain(`${home}embed/service-sites/?view=growth"`);
    await page.locator('.views label').nth(0).click();
    expect(await shown(page, 'link')).toBe(`${home}charts/service-sites/`);
    const parts = await shown(page, 'code');
    expect(parts).toContain(`${home}embed/service-sites/"`);
    // The frame holds every view: only the address tells them apart.
    expect(parts).toBe(growth.replace('?view=growth', ''));
    await close();
  });

  it('copies an image, and the long one with its words', async () => {
    const { page, faults, close } = await site.open(PATH, { permissions: clipboard });
    const button = (kind: string) => page.locator(`.share-files button[data-copy=${kind}]`);
    const types = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return item?.types.toSorted() ?? [];
      });
    await button('image').click();
    await expect.poll(() => button('image').textContent()).toBe('已复制');
    expect(await types()).toEqual(['image/png']);
    await button('article').click();
    await expect.poll(() => button('article').textContent()).toBe('已复制');
    expect(await types()).toEqual(['image/png', 'text/html', 'text/plain']);
    const text = await clipboardText(page);
    expect(text).toContain('约1,310');
    expect(text).toContain('数据出自《');
    expect(text.endsWith(`${home}charts/service-sites/`)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  it('selects the text where the browser refuses the clipboard', async () => {
    const { page, close } = await site.open(PATH);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    );
    const button = blockOf(page, 'link').getByRole('button');
    await button.click();
    await expect.poll(() => button.textContent()).toBe('已选中，请按复制键');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      `${home}charts/service-sites/`,
    );
    await close();
  });

  it('fills in the reader’s own day', async () => {
    const { page, close } = await site.open('/en/charts/service-sites/');
    await blockOf(page, 'citation').getByText('BibTeX').click();
    const today = await page.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    });
    expect(await shown(page, 'citation')).toContain(`urldate = {${today}}`);
    await close();
  });

  it('without JavaScript shows each text on choice, offers no button, and leaves the day open', async () => {
    const { page, close } = await site.open(PATH, { javaScriptEnabled: false });
    expect(await shown(page, 'code')).toMatch(/^<iframe /);
    await blockOf(page, 'code').getByText('图片', { exact: true }).click();
    expect(await shown(page, 'code')).toMatch(/^<p><a /);
    expect(await shown(page, 'citation')).toContain('查看于年-月-日');
    expect(await page.locator('.copy button:visible').count()).toBe(0);
    await close();
  });
});
