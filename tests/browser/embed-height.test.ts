import { afterAll, beforeAll, describe, it } from 'vitest';
import { loadEdition } from '../../src/charts/edition.ts';
import { embedHeight, embedHeights } from '../../src/render/embedHeight.ts';
import { expectNone } from '../support/expect-none.ts';
import { type OpenedPage, type OpenSite, openSite } from '../support/open-site.ts';

/** By how much the height that is computed at build may differ from the browser's, in px: half a line. */
const TOLERANCE = 12;

const { facts, charts } = loadEdition();

let site: OpenSite;
let window: OpenedPage;
beforeAll(async () => {
  site = await openSite();
  // Two pixels to one, as on phones: with one, Linux rounds the width of each glyph.
  window = await site.open('about:blank', { deviceScaleFactor: 2 });
});
afterAll(() => site.close());

/** The height of each view at a width of the frame. */
async function measure(width: number): Promise<readonly number[]> {
  const { page } = window;
  await page.setViewportSize({ width, height: 400 });
  return page.evaluate(() => {
    const radios = [...document.querySelectorAll<HTMLInputElement>('.views input')];
    const heights = (radios.length > 0 ? radios : [null]).map((radio) => {
      if (radio !== null) radio.checked = true;
      return document.documentElement.getBoundingClientRect().height;
    });
    if (radios[0] !== undefined) radios[0].checked = true;
    return heights;
  });
}

/** A phone, and both sides of the breakpoint; at 320 px a title may end so near the edge that no sum can tell. */
const EXACT = [360, 480, 544, 640] as const;
const HELD = [320, 343, ...EXACT, 543, 600, 1200] as const;

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  it('embedHeight(…) is the height of every view of every chart, and embedHeights(…) hold it', async () => {
    const faults: string[] = [];
    for (const chart of charts) {
      await window.page.goto(`${site.url}${lang === 'zh' ? '' : '/en'}/embed/${chart.id}/`);
      const { shortest, tallest } = embedHeights(chart, facts, lang);
      for (const width of HELD) {
        for (const [index, height] of (await measure(width)).entries()) {
          const view = chart.views[index];
          if (view === undefined)
            throw new Error(`${chart.id} shows a view that it does not have.`);
          const computed = embedHeight(chart, view, facts, lang, width);
          const what = `${chart.id}, ${view.id}, ${width} px: is ${height.toFixed(1)}`;
          const exact = EXACT.some((one) => one === width);
          if (exact && Math.abs(computed - height) > TOLERANCE)
            faults.push(`${what}, computed ${computed}`);
          if (height < shortest || height > tallest)
            faults.push(`${what}, not between ${shortest} and ${tallest}`);
        }
      }
    }
    expectNone(faults, 'CSS in src/render/embedHeight.ts must say what the style sheets say:');
  });
});
