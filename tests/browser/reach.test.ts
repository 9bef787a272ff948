import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartIds } from '../support/built-pages.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** How a number and its row read in the table, by the row's place. */
const tableRows = (page: Page): Promise<string[]> =>
  page
    .locator('.table tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('.num')?.textContent?.trim() ?? ''));

/** The areas of the frame and view that are shown, each with its row. */
async function shownHits(page: Page): Promise<{ hit: Locator; row: number }[]> {
  const hits = await page.locator('.hit').all();
  const shown: { hit: Locator; row: number }[] = [];
  for (const hit of hits) {
    const row = await hit.evaluate((area) =>
      area.getClientRects().length > 0 ? (area as SVGElement).dataset['i'] : undefined,
    );
    if (row !== undefined) shown.push({ hit, row: Number(row) });
  }
  return shown.toSorted((a, b) => a.row - b.row);
}

/** The tip: its number, and whether all of it can be seen without scrolling sideways. */
const readTip = (page: Page) =>
  page.evaluate(() => {
    const tip = document.querySelector<HTMLElement>('.tip');
    if (tip === null || tip.hidden) return null;
    const { left, right } = tip.getBoundingClientRect();
    return {
      number: tip.querySelector('.num')?.textContent?.trim() ?? '',
      words: [...tip.children].map((part) => part.textContent).join(' '),
      inside: left >= -0.5 && right <= document.documentElement.clientWidth + 0.5,
    };
  });

/** Runs a check in every view of the page's chart; gives the rows that it reached in all of them. */
async function inEveryView(
  page: Page,
  check: (view: string) => Promise<readonly number[]>,
): Promise<readonly number[]> {
  const reached = new Set<number>();
  for (const label of await page.locator('.views label').all()) {
    await label.click();
    for (const row of await check((await label.textContent())?.trim() ?? '')) reached.add(row);
  }
  return [...reached].toSorted((a, b) => a - b);
}

describe.each(['/embed', '/en/embed'])('every number of %s/<id>/ is shown by', (folder) => {
  it.each(chartIds())('the pointer: %s', async (id) => {
    const { page, faults, close } = await site.open(`${folder}/${id}/`, {
      viewport: { width: 320, height: 640 },
    });
    const rows = await tableRows(page);
    const reached = await inEveryView(page, async (view) => {
      const hits = await shownHits(page);
      for (const { hit, row } of hits) {
        await hit.hover();
        const tip = await readTip(page);
        expect(tip?.number, `${view}, row ${row}`).toBe(rows[row]);
        expect(tip?.inside, `${view}, row ${row}: the tip stays inside the window`).toBe(true);
      }
      // A mouse that has left a number leaves no text behind.
      await page.mouse.move(1, 1);
      await expect.poll(() => readTip(page)).toBeNull();
      return hits.map(({ row }) => row);
    });
    expect(reached, 'rows of the table that the pointer reached').toEqual([...rows.keys()]);
    expect(faults).toEqual([]);
    await close();
  });

  it.each(chartIds())('touch: %s', async (id) => {
    const { page, close } = await site.open(`${folder}/${id}/`, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    const rows = await tableRows(page);
    const reached = await inEveryView(page, async (view) => {
      const hits = await shownHits(page);
      for (const { hit, row } of hits) {
        await hit.tap();
        const tip = await readTip(page);
        expect(tip?.number, `${view}, row ${row}`).toBe(rows[row]);
        expect(tip?.inside, `${view}, row ${row}: the tip stays inside the window`).toBe(true);
      }
      await page.locator('.chart-title').tap();
      expect(await readTip(page), `${view}: a touch elsewhere closes the tip`).toBeNull();
      return hits.map(({ row }) => row);
    });
    expect(reached, 'rows of the table that touch reached').toEqual([...rows.keys()]);
    await close();
  });

  it.each(chartIds())('the keyboard, and told to a screen reader: %s', async (id) => {
    const { page, close } = await site.open(`${folder}/${id}/`, {
      viewport: { width: 320, height: 640 },
    });
    const rows = await tableRows(page);
    const number = async () => (await readTip(page))?.number ?? null;
    const press = async (key: string) => {
      await page.keyboard.press(key);
      return number();
    };
    const reached = await inEveryView(page, async (view) => {
      const shown = (await shownHits(page)).map(({ row }) => row);
      const said = shown.map((row) => rows[row] ?? '');
      await page.locator('union-chart').focus();
      expect(await number(), `${view}: focus alone opens nothing`).toBeNull();

      // Forwards through all of them, then no further.
      for (const expected of said) expect(await press('ArrowRight'), view).toBe(expected);
      expect(await press('ArrowDown'), `${view}: the last stays`).toBe(said.at(-1));
      // The ways back.
      expect(await press('ArrowLeft'), view).toBe(said.at(-2));
      expect(await press('Home'), view).toBe(said[0]);
      expect(await press('ArrowUp'), `${view}: the first stays`).toBe(said[0]);
      expect(await press('End'), view).toBe(said.at(-1));
      // What is shown is said, once the reader has stopped.
      const words = (await readTip(page))?.words;
      await expect
        .poll(() => page.locator('union-chart [aria-live=polite]').textContent())
        .toBe(words);
      expect(await press('Escape'), `${view}: Escape closes`).toBeNull();
      await press('End');
      expect(await press('Tab'), `${view}: Tab leaves and closes`).toBeNull();
      return shown;
    });
    expect(reached, 'rows of the table that the keyboard reached').toEqual([...rows.keys()]);
    await close();
  });

  it.each(chartIds())('one tab stop, after the switch of views and before the table: %s', async (id) => {
    const { page, close } = await site.open(`${folder}/${id}/`);
    const stops: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => document.activeElement?.localName ?? 'body');
      if (stop === 'body' || stops.length > 20) break;
      stops.push(stop);
    }
    expect(stops).toEqual(['input', 'union-chart', 'a', 'summary']);
    await close();
  });
});
