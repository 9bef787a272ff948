import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointAtEach, readTip, stepThrough } from '../support/act-in.ts';
import { builtPages } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { type OpenedPage, type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const reports = builtPages().filter(({ neutral }) => /^\/reports\/.+/.test(neutral));
const phone = { viewport: { width: 390, height: 844 } };

/** The rows of the chart of all numbers: the number of each, and the entry of the page that it leads to. */
const entries = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.opening .table tbody tr')].map((row) => ({
      id: row.querySelector('a')?.hash.slice(1) ?? '',
      number: row.querySelector('.num')?.textContent?.trim() ?? '',
    })),
  );

/** The middle of each stroke's foot in the window, in the order of the rows. */
const feet = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('.opening .spot[data-i], .opening .spot > [data-i]')]
      .filter((stroke) => stroke.getClientRects().length > 0)
      .sort((a, b) => Number(a.dataset['i']) - Number(b.dataset['i']))
      .map((stroke) => {
        const { left, right, bottom } = stroke.getBoundingClientRect();
        return { x: (left + right) / 2, y: bottom - 2 };
      }),
  );

/** The chart of all numbers of a report. */
const STRIP = '.opening';

/** The densest strip, the sparsest, and the county's: the others are drawn and explored by the same code. */
const explored = reports.filter(({ path }) =>
  [
    '/reports/resolved-problems-2022-11/',
    '/en/reports/satisfaction-2021/',
    '/reports/huidong-rectification-2024/',
  ].includes(path),
);

// Each is opened once, for the mouse and then for the keyboard.
describe.each(explored)('every stroke of $path is shown by', ({ path }) => {
  let opened: OpenedPage;
  let listed: Awaited<ReturnType<typeof entries>>;
  beforeAll(async () => {
    opened = await site.open(path, phone);
    listed = await entries(opened.page);
  });
  afterAll(() => opened.close());

  it('the pointer on a phone’s width', async () => {
    const { page, faults } = opened;
    const shown = await pointAtEach(page, STRIP, [...listed.keys()]);
    const missed = listed.flatMap(({ id, number }, row) => {
      const tip = shown[row];
      const right = tip?.entry === id && tip.number === number && tip.inside;
      return right ? [] : [`stroke ${row}: expected ${id}, shown ${JSON.stringify(tip)}`];
    });
    expectNone(missed, `The pointer does not show these numbers of ${path}:`);
    expect(faults).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('the keyboard', async () => {
    const { page } = opened;
    const shown = await stepThrough(page, STRIP, listed.length);
    expect(shown.map((tip) => tip?.entry)).toEqual(listed.map(({ id }) => id));

    const press = async (key: string) => {
      await page.keyboard.press(key);
      return (await readTip(page, STRIP))?.entry ?? null;
    };
    await page.locator('.opening union-chart').focus();
    expect(await press('ArrowRight'), 'the last stays').toBe(listed.at(-1)?.id);
    expect(await press('ArrowLeft')).toBe(listed.at(-2)?.id);
    expect(await press('Home')).toBe(listed[0]?.id);
    const below = await press('ArrowDown');
    const places = await feet(page);
    const at = listed.findIndex(({ id }) => id === below);
    expect(places[at]?.y, 'the arrow down leads to a lower line').toBeGreaterThan(
      places[0]?.y ?? Number.POSITIVE_INFINITY,
    );
    await press('ArrowUp');
    expect(await press('End')).toBe(listed.at(-1)?.id);
    expect(await press('Escape')).toBeNull();
    expect(await press('ArrowRight'), 'from the first again').toBe(listed[0]?.id);
    expect(await press('Tab'), 'Tab leaves and closes').toBeNull();
    const inside = await page.evaluate(
      () => document.activeElement?.closest('union-chart') !== null,
    );
    expect(inside, 'the next tab stop is outside the strip').toBe(false);
  });
});

describe('a stroke of a report is shown by', () => {
  it('a finger that is drawn along a line', async () => {
    const { page, close } = await site.open('/reports/resolved-problems-2022-11/', {
      ...phone,
      hasTouch: true,
      isMobile: true,
    });
    const listed = await entries(page);
    const places = await feet(page);
    const drag = async (type: string, place: { x: number; y: number } | undefined) =>
      page.locator('.opening union-chart').evaluate(
        (strip, init) =>
          strip.dispatchEvent(
            new PointerEvent(init.type, {
              bubbles: true,
              pointerType: 'touch',
              buttons: 1,
              clientX: init.x,
              clientY: init.y,
            }),
          ),
        { type, x: place?.x ?? 0, y: place?.y ?? 0 },
      );
    await drag('pointerdown', places[10]);
    for (const i of [10, 11, 12, 20, 30]) {
      await drag('pointermove', places[i]);
      expect((await readTip(page, STRIP))?.entry).toBe(listed[i]?.id);
    }
    await page.touchscreen.tap(places[40]?.x ?? 0, places[40]?.y ?? 0);
    expect((await readTip(page, STRIP))?.entry, 'a tap').toBe(listed[40]?.id);
    await page.locator('.opening .tip a').tap();
    expect(new URL(page.url()).hash, 'the way from the tip').toBe(`#${listed[40]?.id}`);
    await close();
  });
});

it('a mouse shows a number until it leaves the strip; its click, and Enter, lead to the entry', async () => {
  const { page, close } = await site.open('/reports/ten-years-2022/', phone);
  const listed = await entries(page);
  const places = await feet(page);
  for (const row of [0, 20, 21]) {
    const { x, y } = places[row] ?? { x: 0, y: 0 };
    await page.mouse.move(x, y);
    expect((await readTip(page, STRIP))?.entry).toBe(listed[row]?.id);
  }
  await page.mouse.move(1, 1);
  await expect.poll(() => readTip(page, STRIP)).toBeNull();

  await page.mouse.click(places[20]?.x ?? 0, places[20]?.y ?? 0);
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${listed[20]?.id}`);
  await page.locator('.opening union-chart').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${listed[0]?.id}`);
  await close();
});

// That every link of the site arrives is the business of tests/site/links.test.ts.
describe('a link to a check', () => {
  it('opens a check that agrees', async () => {
    const { page, close } = await site.open('/checks/#service-sites-parts');
    const details = page.locator('#service-sites-parts > details');
    expect(await details.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(true);
    await close();
  });
});
