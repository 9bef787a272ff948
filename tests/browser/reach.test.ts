import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointAtEach, readTip, stepThrough } from '../support/act-in.ts';
import { everyPage, headlineCharts } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { type OpenedPage, type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The narrowest phone: where there is least room for a text beside a number. */
const viewport = { width: 320, height: 640 };

/** A view of a chart on the page. */
interface ViewOnPage {
  readonly chart: string;
  /** Place of its radio; −1 in a chart of one view, which has no switch. */
  readonly view: number;
}

const viewsOn = (page: Page): Promise<ViewOnPage[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chart')].flatMap(({ id }) => {
      const radios = document.querySelectorAll(`#${id} .views input`);
      return radios.length === 0
        ? [{ chart: id, view: -1 }]
        : [...radios.keys()].map((view) => ({ chart: id, view }));
    }),
  );

/** Chooses a view; gives the rows of its numbers in their order, and what each row's number reads like. */
const choose = (page: Page, at: ViewOnPage): Promise<{ row: number; number: string }[]> =>
  page.evaluate(({ chart, view }) => {
    if (view >= 0) document.querySelectorAll<HTMLElement>(`#${chart} .views input`)[view]?.click();
    const rows = document.querySelectorAll(`#${chart} .table tbody tr`);
    return [...document.querySelectorAll<SVGElement>(`#${chart} union-chart .hit`)]
      .filter((hit) => hit.getClientRects().length > 0)
      .map((hit) => Number(hit.dataset['i']))
      .sort((a, b) => a - b)
      .map((row) => ({ row, number: rows[row]?.querySelector('.num')?.textContent?.trim() ?? '' }));
  }, at);

/**
 * Closes what is open, as a press elsewhere does, so that it does not lie over the next; then scrolls to the area of a
 * row's number and gives its middle, and what lies over it there, if anything.
 */
const middleOf = (page: Page, { chart }: ViewOnPage, row: number) =>
  page.evaluate(
    ({ chart, row }) => {
      const area = [
        ...document.querySelectorAll(`#${chart} union-chart .hit[data-i="${row}"]`),
      ].find((hit) => hit.getClientRects().length > 0);
      if (area === undefined) throw new Error(`No area of row ${row} is shown.`);
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      area.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = area.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const topmost = document.elementFromPoint(x, y);
      return { x, y, cover: topmost === area ? null : topmost?.outerHTML.slice(0, 90) };
    },
    { chart, row },
  );

const idOf = ({ chart }: ViewOnPage) => `#${chart}`;
const nameOf = ({ chart, view }: ViewOnPage) => `${chart}, view ${view}`;

/** Opens a page and runs a check in each view of each of its charts. */
async function inEveryView(
  path: string,
  options: Parameters<OpenSite['open']>[1],
  check: (
    opened: OpenedPage,
    view: ViewOnPage,
    numbers: Awaited<ReturnType<typeof choose>>,
  ) => Promise<void>,
): Promise<void> {
  const opened = await site.open(path, { viewport, ...options });
  const views = await viewsOn(opened.page);
  expect(views.length, `views on ${path}`).toBeGreaterThan(0);
  for (const view of views) {
    const numbers = await choose(opened.page, view);
    expect(numbers.length, `numbers of ${nameOf(view)}`).toBeGreaterThan(0);
    await check(opened, view, numbers);
  }
  expect(opened.faults).toEqual([]);
  await opened.close();
}

describe('every number of every view of every chart in the gallery is shown by', () => {
  it('the pointer: /en/charts/', async () => {
    await inEveryView('/en/charts/', {}, async ({ page }, view, numbers) => {
      const rows = numbers.map(({ row }) => row);
      const shown = await pointAtEach(page, idOf(view), rows);
      expect(shown, nameOf(view)).toMatchObject(
        numbers.map(({ number }) => ({ number, inside: true, cover: null })),
      );
    });
  });

  it('the keyboard: /charts/', async () => {
    await inEveryView('/charts/', {}, async ({ page }, view, numbers) => {
      const shown = await stepThrough(page, idOf(view), numbers.length);
      expect(shown, nameOf(view)).toMatchObject(
        numbers.map(({ number }) => ({ number, inside: true })),
      );
    });
  });
});

it('a number that is shown stands out with all its marks and labels, and the rest steps back until it is closed', async () => {
  await inEveryView('/charts/service-sites/', {}, async ({ page }, { chart }, numbers) => {
    const back = () =>
      page.evaluate(
        (id) => [
          ...new Set(
            [...document.querySelectorAll<SVGElement>(`#${id} union-chart .off`)].map((part) =>
              Number(part.dataset['i']),
            ),
          ),
        ],
        chart,
      );
    await page.evaluate((id) => {
      document.querySelector<HTMLElement>(`#${id} union-chart`)?.focus();
    }, chart);
    await page.keyboard.press('ArrowRight');
    const [shown] = numbers;
    const rows = await back();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows, 'the marks of the number itself must not step back').not.toContain(shown?.row);
    await page.keyboard.press('Escape');
    expect(await back()).toEqual([]);
  });
});

/** In one language after the other: what a finger and a key do is the same in both. */
const touched = headlineCharts.flatMap((id, turn) =>
  ['/embed', '/en/embed']
    .filter((_, place) => everyPage || place === turn % 2)
    .map((folder) => `${folder}/${id}/`),
);

it.each(touched)('touch shows every number, and closes it elsewhere: %s', async (path) => {
  const options = { hasTouch: true, isMobile: true };
  await inEveryView(path, options, async ({ page }, view, numbers) => {
    const tip = (message: string) =>
      expect.poll(() => readTip(page, idOf(view)), { interval: 10, message });
    for (const { row, number } of numbers) {
      const what = `${nameOf(view)}, row ${row}`;
      const { x, y, cover } = await middleOf(page, view, row);
      expect(cover, `${what}: what lies over its area`).toBeNull();
      await page.touchscreen.tap(x, y);
      await tip(what).toMatchObject({ number, inside: true });
      // The next touch closes it too: what a touch of nothing does is asked of the last.
      if (!everyPage && row !== numbers.at(-1)?.row) continue;
      await page.touchscreen.tap(2, 2);
      await tip(`${what}, touched elsewhere`).toBeNull();
    }
  });
});

// That the arrows reach every number of every chart is asked of the gallery: the other keys belong to no chart alone.
describe.each(everyPage ? headlineCharts : headlineCharts.slice(0, 1))(
  'in the embed of %s',
  (id) => {
    it('every key does its work, and a screen reader is told what is shown', async () => {
      await inEveryView(`/embed/${id}/`, {}, async ({ page }, view, numbers) => {
        const said = numbers.map(({ number }) => number);
        const press = async (key: string) => {
          await page.keyboard.press(key);
          return (await readTip(page, idOf(view)))?.number ?? null;
        };
        await page.locator('union-chart').focus();
        expect(await readTip(page, idOf(view)), 'focus alone opens nothing').toBeNull();
        expect(await press('End')).toBe(said.at(-1));
        expect(await press('ArrowDown'), 'the last stays').toBe(said.at(-1));
        expect(await press('ArrowLeft')).toBe(said.at(-2));
        expect(await press('Home')).toBe(said[0]);
        expect(await press('ArrowUp'), 'the first stays').toBe(said[0]);
        const words = (await readTip(page, idOf(view)))?.words;
        const live = page.locator('union-chart [aria-live=polite]');
        await expect.poll(() => live.textContent()).toBe(words);
        expect(await press('Escape')).toBeNull();
        await press('End');
        expect(await press('Tab'), 'Tab leaves and closes').toBeNull();
      });
    });

    it('the chart is one tab stop, between the switch of views and the table', async () => {
      const { page, close } = await site.open(`/embed/${id}/`);
      const stops: string[] = [];
      while (stops.length < 20) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => document.activeElement?.localName ?? 'body');
        if (stop === 'body') break;
        stops.push(stop);
      }
      expect(stops).toEqual(['input', 'union-chart', 'a', 'summary']);
      await close();
    });
  },
);

/** A chart of marks too small to be pointed at, on its own page: the nearest is meant. */
describe('every dated action of a timeline on its own page is shown by', () => {
  const path = '/en/charts/resolved-problems/';
  const rowsOf = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.table tbody tr')].map((row) => ({
        number: row.querySelector('.num')?.textContent?.trim() ?? '',
        words: row.querySelector('th')?.firstChild?.textContent?.trim() ?? '',
        hash: row.querySelector('a')?.href ?? '',
      })),
    );
  const chart = '#chart-resolved-problems';
  let opened: OpenedPage;
  let rows: Awaited<ReturnType<typeof rowsOf>>;
  beforeAll(async () => {
    opened = await site.open(path, { viewport });
    rows = await rowsOf(opened.page);
  });

  it('the pointer', async () => {
    const { page, faults } = opened;
    const shown = await pointAtEach(page, chart, [...rows.keys()]);
    const missed = rows.flatMap(({ number, words }, row) => {
      const tip = shown[row];
      const right = tip?.number === number && tip.words.includes(words) && tip.inside;
      return right ? [] : [`row ${row}: expected ${words}, shown ${JSON.stringify(tip)}`];
    });
    expectNone(missed, 'The pointer does not show these actions:');
    expect(faults).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('the keyboard, which leads on to the place in the report', async () => {
    const { page } = opened;
    expect(await stepThrough(page, chart, rows.length)).toMatchObject(
      rows.map(({ number, words }) => ({
        number,
        words: expect.stringContaining(words),
        inside: true,
      })),
    );
    await page.locator('union-chart').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(rows.at(-1)?.hash ?? '');
  });
});

describe('text that a mouse has opened (WCAG 2.2, 1.4.13)', () => {
  let page: Page;
  let view: ViewOnPage;
  beforeAll(async () => {
    ({ page } = await site.open('/embed/service-sites/'));
    const [first] = await viewsOn(page);
    if (first === undefined) throw new Error('There is no chart on the page.');
    view = first;
  });

  const shown = () => readTip(page, idOf(view));
  async function openFirst() {
    const { x, y } = await middleOf(page, view, 0);
    await page.mouse.move(x, y);
    expect(await shown(), 'the mouse opens a text').not.toBeNull();
  }

  it('stays while the mouse is on it, and closes when the mouse has left both', async () => {
    await openFirst();
    const box = await page.locator('.tip').boundingBox();
    if (box === null) throw new Error('The text has no box.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    // Longer than the grace that a mouse has to get there.
    await page.waitForTimeout(400);
    expect(await shown()).not.toBeNull();
    await page.mouse.move(1, 1);
    await expect.poll(shown).toBeNull();
  });

  it('closes on Escape although the focus is elsewhere', async () => {
    await openFirst();
    await page.keyboard.press('Escape');
    expect(await shown()).toBeNull();
  });
});
