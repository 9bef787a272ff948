import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/render/print/browser.ts';

interface Drawing {
  readonly width: number;
  /** The pixels that carry ink, as a string: equal for two glyphs that look the same. */
  readonly ink: string;
}

/** Draws one character at 40 px on a canvas of the page. */
async function draw(browser: Browser, character: string, font: string): Promise<Drawing> {
  const page = await browser.newPage();
  const drawing = await page.evaluate(
    ([character, font]) => {
      const canvas = document.createElement('canvas');
      canvas.width = 48;
      canvas.height = 56;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('The browser gives no 2d canvas.');
      context.font = font;
      context.fillText(character, 4, 44);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const ink = Array.from(
        data.filter((_, index) => index % 4 === 3),
        (a) => (a > 127 ? 1 : 0),
      );
      return { width: context.measureText(character).width, ink: ink.join('') };
    },
    [character, font] as const,
  );
  await page.close();
  return drawing;
}

describe.each([
  { systemFonts: true, glyphs: 'draws every Han character as itself' },
  { systemFonts: false, glyphs: 'has no Han character, so that a page must bring its own' },
])('launchBrowser({ systemFonts: $systemFonts })', ({ systemFonts, glyphs }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser({ systemFonts });
  });
  afterAll(() => browser.close());

  it('draws Latin letters and digits', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((c) => draw(browser, c, '40px sans-serif')),
    );
    expect(one?.ink).toContain('1');
    expect(one?.ink).not.toBe(two?.ink);
  });

  it.each(['sans-serif', 'serif', 'system-ui'])(`%s ${glyphs}`, async (family) => {
    const [middle, work] = await Promise.all(
      ['中', '工'].map((c) => draw(browser, c, `40px ${family}`)),
    );
    if (systemFonts) {
      expect([middle?.width, work?.width]).toEqual([40, 40]);
      expect(middle?.ink).toContain('1');
      expect(middle?.ink).not.toBe(work?.ink);
    } else {
      // One box, or one blank, for every character that no font has.
      expect(middle?.ink).toBe(work?.ink);
    }
  });
});

describe('launchBrowser() with the Chinese fonts', () => {
  it('finds both families at their own weights', async () => {
    const browser = await launchBrowser();
    const fonts = ['400', '600', '900'].flatMap((weight) =>
      ['Noto Sans SC', 'Noto Serif SC'].map((family) => `${weight} 40px '${family}'`),
    );
    const drawings = await Promise.all(fonts.map((font) => draw(browser, '数', font)));
    await browser.close();
    expect(new Set(drawings.map(({ ink }) => ink)).size).toBe(fonts.length);
  });
});
