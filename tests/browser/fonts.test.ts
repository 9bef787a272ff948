import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  // A reader's machine without one Chinese font.
  site = await openSite({ systemFonts: false });
});
afterAll(() => site.close());

/** Faces that the page has loaded, as `family weight`. */
const loadedFaces = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family, weight }) => `${family.replaceAll(/["']/g, '')} ${weight}`);
  });

/** The fonts that the browser drew an element's text with, and whether the site served them. */
async function fontsOf(page: Page, selector: string): Promise<{ name: string; ours: boolean }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName, isCustomFont }) => ({ name: familyName, ours: isCustomFont }));
}

/** Pairs of characters of the page that the browser draws alike: missing glyphs are one and the same box. */
const lookAlikes = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const element = document.querySelector(selector);
    if (element === null) throw new Error(`There is no ${selector} on the page.`);
    const style = getComputedStyle(element);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 64;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('The browser gives no 2d canvas.');
    context.font = `${style.fontWeight} 40px ${style.fontFamily}`;
    const seen = new Map<string, string>();
    const alike: string[] = [];
    for (const character of new Set(element.textContent?.match(/\p{Script=Han}/gu) ?? [])) {
      context.clearRect(0, 0, 64, 64);
      context.fillText(character, 8, 48);
      const ink = context.getImageData(0, 0, 64, 64).data.join('');
      const other = seen.get(ink);
      if (other !== undefined) alike.push(other + character);
      seen.set(ink, character);
    }
    return alike;
  }, selector);

describe('on a machine without a Chinese font', () => {
  it('the headline is set in the Song of the site', async () => {
    const { page, close } = await site.open('/charts/hardship-households/');
    expect(await loadedFaces(page)).toContain('Song 900');
    expect(await fontsOf(page, '.chart-title')).toEqual([
      expect.objectContaining({ ours: true, name: expect.stringContaining('Serif SC') }),
    ]);
    await close();
  });

  it.each([
    '/',
    '/charts/service-sites/',
    '/charts/contest-participation/',
    '/stories/hardship-households/',
    '/404.html',
  ])('%s: no character of the page is a box', async (path) => {
    const { page, close } = await site.open(path);
    await loadedFaces(page);
    expect(await lookAlikes(page, 'main')).toEqual([]);
    await close();
  });
});

describe('on a machine with a Chinese font', () => {
  it('the text costs no download: only the faces of headlines and numbers are loaded', async () => {
    const rich = await openSite();
    const { page, close } = await rich.open('/');
    expect((await loadedFaces(page)).filter((face) => face.startsWith('Hei'))).toEqual([]);
    await close();
    await rich.close();
  });
});
