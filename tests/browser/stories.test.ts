import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { everyPage, samplePages } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { type OpenedPage, type OpenSite, openSite } from '../support/open-site.ts';
import { showEverything } from '../support/show-everything.ts';

const stories = samplePages().filter(({ kind }) => kind === 'story');
const [first] = stories.filter(({ lang }) => lang === 'zh');
const story = first?.path ?? '';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The note that is open, with its box and whether the focus is in it; `null` where none is. */
const openNote = (page: Page) =>
  page.evaluate(() => {
    const note = document.querySelector(':popover-open');
    if (note === null) return null;
    const { left, right, top, bottom } = note.getBoundingClientRect();
    return {
      id: note.id,
      left,
      right,
      top,
      bottom,
      focused: note.contains(document.activeElement),
    };
  });

describe('a number opens its note in place', () => {
  const devices = [
    { width: 320, hasTouch: true },
    { width: 390, hasTouch: true },
    { width: 1280, hasTouch: false },
  ];

  // Where there is room for a note on the narrowest phone, there is on the usual one.
  it.each(devices.filter(({ width }) => everyPage || width !== 390))(
    'by touch or pointer at $width px: whole, in sight, beside its number',
    async (device) => {
      const { page, faults, close } = await site.open(story, {
        viewport: { width: device.width, height: 844 },
        hasTouch: device.hasTouch,
      });
      const figures = page.locator('a.fig[data-note]');
      const count = await figures.count();
      expect(count).toBeGreaterThan(3);
      for (const index of [0, 1, count - 1]) {
        const figure = figures.nth(index);
        await figure.scrollIntoViewIfNeeded();
        await (device.hasTouch ? figure.tap() : figure.click());
        const note = await openNote(page);
        expect(note?.id).toBe(await figure.getAttribute('data-note'));
        expect(await figure.getAttribute('aria-expanded')).toBe('true');
        const box = await figure.boundingBox();
        if (note === null || box === null) throw new Error('There is no box.');
        const what = `note of number ${index} ${JSON.stringify({ note, box })}`;
        expect(note.left, what).toBeGreaterThanOrEqual(0);
        expect(note.right, what).toBeLessThanOrEqual(device.width);
        expect(note.bottom, what).toBeLessThanOrEqual(845);
        const beside = note.left >= box.x + box.width;
        expect(beside || note.top >= box.y + box.height, what).toBe(true);
        expect(note.focused, what).toBe(true);
        // A press on the number closes it again.
        await (device.hasTouch ? figure.tap() : figure.click());
        await expect.poll(() => openNote(page)).toBeNull();
        expect(await figure.getAttribute('aria-expanded')).toBe('false');
      }
      expect(faults).toEqual([]);
      await close();
    },
  );
});

describe('on a desk a number opens its note', () => {
  let desk: OpenedPage;
  beforeAll(async () => {
    desk = await site.open(story, { viewport: { width: 1280, height: 900 } });
  });
  // What a test leaves open is closed as a reader closes it.
  afterEach(() => desk.page.keyboard.press('Escape'));

  it('by Enter and by Space; Escape closes it and gives the focus back', async () => {
    const { page } = desk;
    const figure = page.locator('a.fig[data-note]').first();
    for (const key of ['Enter', 'Space']) {
      await figure.focus();
      await page.keyboard.press(key);
      const note = await openNote(page);
      expect(note, key).toMatchObject({ focused: true });
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.localName), key).toBe('button');
      await page.keyboard.press('Escape');
      expect(await openNote(page), key).toBeNull();
      expect(await figure.evaluate((link) => link === document.activeElement), key).toBe(true);
    }
  });

  it('and the button in it closes it', async () => {
    const { page } = desk;
    await page.locator('a.fig[data-note]').first().click();
    await page.locator('.fig-note:popover-open button').click();
    expect(await openNote(page)).toBeNull();
  });

  it('with a key held, it is the link to the report that it also is', async () => {
    const { page } = desk;
    const figure = page.locator('a.fig[data-note]').first();
    expect(await figure.getAttribute('href')).toMatch(/\/reports\/[^/]+\/#/);
    const left = await figure.evaluate((link) => {
      let prevented = true;
      const stay = (event: Event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      document.addEventListener('click', stay, { once: true });
      const press = { bubbles: true, cancelable: true, ctrlKey: true };
      link.dispatchEvent(new MouseEvent('click', press));
      return !prevented;
    });
    expect(left, 'the press is left to the browser').toBe(true);
    expect(await openNote(page)).toBeNull();
  });

  it('one at a time', async () => {
    const { page } = desk;
    const figures = page.locator('a.fig[data-note]');
    await figures.nth(0).click();
    await figures.nth(1).click();
    expect((await openNote(page))?.id).toBe(await figures.nth(1).getAttribute('data-note'));
    expect(await page.locator('a.fig.open').count()).toBe(1);
  });

  it('one at a time by the keyboard too, which closes it again', async () => {
    const { page } = desk;
    const figures = page.locator('a.fig[data-note]');
    await figures.nth(0).focus();
    await page.keyboard.press('Enter');
    await figures.nth(1).focus();
    await page.keyboard.press('Enter');
    const note = await openNote(page);
    expect(note?.id).toBe(await figures.nth(1).getAttribute('data-note'));
    expect(note?.top, 'the note is in sight').toBeGreaterThanOrEqual(0);
    expect(await page.locator('a.fig.open').count()).toBe(1);
    expect(await figures.nth(0).getAttribute('aria-expanded')).toBe('false');
    expect(await figures.nth(1).getAttribute('aria-expanded')).toBe('true');
    await figures.nth(1).focus();
    await page.keyboard.press('Space');
    expect(await openNote(page), 'a second press closes it').toBeNull();
    expect(await figures.nth(1).getAttribute('aria-expanded')).toBe('false');
  });
});

describe('without JavaScript', () => {
  it.each(stories)('$path can be read, and its numbers lead to their places', async ({ path }) => {
    const { page, close } = await site.open(path, { javaScriptEnabled: false });
    expect(await page.locator('.fig-note:visible').count(), 'open notes').toBe(0);
    const figure = page.locator('a.fig[data-note]').first();
    const target = new URL((await figure.getAttribute('href')) ?? '', site.url);
    await figure.click();
    await page.waitForURL(target.href);
    expect(await page.locator(`[id="${target.hash.slice(1)}"]`).count(), target.hash).toBe(1);
    await close();
  });
});

describe('with text of twice the size nothing sticks out or is cut off', () => {
  it.each(stories)('$path', async ({ path }) => {
    const { page, close } = await site.open(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await showEverything(page);
    const figure = page.locator('a.fig[data-note]').first();
    await figure.click();
    const wide = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      return [...document.querySelectorAll('.mast *, .story *')]
        .filter((element) => !element.closest('svg, .hidden, table'))
        .filter((element) => element.getClientRects().length > 0)
        .filter((element) => element.getBoundingClientRect().right > edge + 1)
        .map(
          (element) =>
            `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`,
        );
    });
    expectNone(wide, `At 200 % these stick out of ${path}:`);
    await close();
  });
});

describe('on paper', () => {
  it.each(stories.slice(0, 2))(
    '$path: every number has its note, with the same figure',
    async ({ path }) => {
      const { page, close } = await site.open(path, { viewport: { width: 720, height: 1000 } });
      await page.emulateMedia({ media: 'print' });
      const marks = await page
        .locator('a.fig[data-note]')
        .evaluateAll((links) =>
          links.map((link) => getComputedStyle(link, '::after').content.replaceAll('"', '')),
        );
      const notes = await page
        .locator('.fig-note')
        .evaluateAll((all) =>
          all
            .filter((note) => note.getClientRects().length > 0)
            .map((note) => getComputedStyle(note, '::before').content.replaceAll('"', '')),
        );
      expect(notes).toEqual(notes.map((_, index) => String(index + 1)));
      expect(new Set(marks)).toEqual(new Set(notes));
      expect(await page.locator('.fig-note button').first().isVisible()).toBe(false);
      await close();
    },
  );
});

describe('the ways through the site', () => {
  it.each(['/', '/en/'])('%s: all in sight on a phone, each at least 44 px high', async (path) => {
    const { page, close } = await site.open(path, { viewport: { width: 320, height: 640 } });
    const boxes = await page
      .locator('.mast nav a, .other-language')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(8);
    for (const { top, bottom, left, right } of boxes) {
      expect(bottom - top).toBeGreaterThanOrEqual(44);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
      expect(bottom).toBeLessThan(200);
    }
    await close();
  });

  it('the switch of languages keeps the page', async () => {
    const { page, close } = await site.open(story);
    await page.locator('.other-language').click();
    await page.waitForURL(`**/en${story}`);
    await page.locator('.other-language').click();
    await page.waitForURL(`**${story}`);
    await close();
  });
});
