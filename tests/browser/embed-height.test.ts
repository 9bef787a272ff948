import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/charts/edition.ts';
import { embedHeight, tallestEmbed } from '../../src/render/embedHeight.ts';
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

describe.each(['zh', 'en'] as const)('embedHeight(chart, view, facts, %s)', (lang) => {
  it('is the height of every view of every chart in a frame 360 px wide', async () => {
    const faults: string[] = [];
    for (const chart of charts) {
      await window.page.goto(`${site.url}${lang === 'zh' ? '' : '/en'}/embed/${chart.id}/`);
      for (const [index, height] of (await measure(360)).entries()) {
        const view = chart.views[index];
        if (view === undefined) throw new Error(`${chart.id} shows a view that it does not have.`);
        const computed = embedHeight(chart, view, facts, lang);
        if (Math.abs(computed - height) > TOLERANCE)
          faults.push(`${chart.id}, ${view.id}: computed ${computed}, is ${height.toFixed(1)}`);
      }
    }
    expectNone(faults, 'CSS in src/render/embedHeight.ts must say what the style sheets say:');
  });
});

describe('tallestEmbed(chart, view, facts, lang)', () => {
  it.each(['zh', 'en'] as const)(
    'holds the headline charts at any width from 360 px, %s',
    async (lang) => {
      for (const chart of charts.filter(({ headline }) => headline)) {
        await window.page.goto(`${site.url}${lang === 'zh' ? '' : '/en'}/embed/${chart.id}/`);
        const [view] = chart.views;
        if (view === undefined) throw new Error(`${chart.id} has no view.`);
        const room = tallestEmbed(chart, view, facts, lang);
        for (const width of [360, 375, 430, 479, 520, 590, 620, 760, 1200]) {
          const [height = 0] = await measure(width);
          expect(height, `${chart.id} at ${width} px`).toBeLessThanOrEqual(room + TOLERANCE);
        }
      }
    },
  );
});
