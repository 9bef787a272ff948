import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

interface Drawing {
  readonly width: number;
  /** The pixels that carry ink, as a string: equal for two glyphs that look the same. */
  readonly ink: string;
}

/** Draws one character at 40 px on a canvas of the page. */
const draw = (page: Page, character: string, font: string): Promise<Drawing> =>
  page.evaluate(
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

describe.each([
  { systemFonts: true, glyphs: 'draws every Han character as itself' },
  { systemFonts: false, glyphs: 'has no Han character, so that a page must bring its own' },
])('launchBrowser({ systemFonts: $systemFonts })', ({ systemFonts, glyphs }) => {
  let site: OpenSite;
  let page: Page;
  beforeAll(async () => {
    site = await openSite({ systemFonts });
    page = (await site.open('about:blank')).page;
  });
  afterAll(() => site.close());

  it('draws Latin letters and digits', async () => {
    const [one, two] = await Promise.all(['1', '2'].map((c) => draw(page, c, '40px sans-serif')));
    expect(one?.ink).toContain('1');
    expect(one?.ink).not.toBe(two?.ink);
  });

  it.each(['sans-serif', 'serif', 'system-ui'])(`%s ${glyphs}`, async (family) => {
    const [middle, work] = await Promise.all(
      ['中', '工'].map((c) => draw(page, c, `40px ${family}`)),
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

it('launchBrowser() finds both Chinese families at their own weights', async () => {
  const site = await openSite();
  const { page, close } = await site.open('about:blank');
  const fonts = ['400', '600', '900'].flatMap((weight) =>
    ['Noto Sans SC', 'Noto Serif SC'].map((family) => `${weight} 40px '${family}'`),
  );
  const drawings = await Promise.all(fonts.map((font) => draw(page, '数', font)));
  await close();
  expect(new Set(drawings.map(({ ink }) => ink)).size).toBe(fonts.length);
});
