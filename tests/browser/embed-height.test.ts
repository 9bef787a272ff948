import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { loadEdition } from '../../src/charts/edition.ts';
import { localize, paths } from '../../src/lib/paths.ts';
import { embedHeight, embedHeights } from '../../src/render/embed/embedHeight.ts';
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
  window = await site.open('/robots.txt', { deviceScaleFactor: 2 });
});
afterAll(() => site.close());

/** The heights of each view at each width of the frame: a frame in a page, which nobody has to paint to measure it. */
function measure(page: Page, path: string, widths: readonly number[]): Promise<number[][]> {
  return page.evaluate(
    async ({ path, widths }) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'border: 0; height: 400px; visibility: hidden';
      // Without scripts, which change no height (without-script.test.ts).
      frame.sandbox.add('allow-same-origin');
      document.body.replaceChildren(frame);
      await new Promise((loaded) => {
        frame.addEventListener('load', loaded);
        frame.src = path;
      });
      const inside = frame.contentDocument;
      if (inside === null) throw new Error(`${path} cannot be looked into.`);
      const radios = [...inside.querySelectorAll<HTMLInputElement>('.views input')];
      return widths.map((width) => {
        frame.style.width = `${width}px`;
        const heights = (radios.length > 0 ? radios : [null]).map((radio) => {
          if (radio !== null) radio.checked = true;
          return inside.documentElement.getBoundingClientRect().height;
        });
        if (radios[0] !== undefined) radios[0].checked = true;
        return heights;
      });
    },
    { path, widths },
  );
}

/** A phone, and both sides of the breakpoint; at 320 px a title may end so near the edge that no sum can tell. */
const EXACT = [360, 480, 544, 640] as const;
const HELD = [320, 343, ...EXACT, 543, 600, 1200] as const;

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  it('embedHeight(…) is the height of every view of every chart, and embedHeights(…) hold it', async () => {
    const faults: string[] = [];
    for (const chart of charts) {
      const measured = await measure(window.page, localize(paths.embed(chart.id), lang), HELD);
      const { shortest, tallest } = embedHeights(chart, facts, lang);
      for (const [place, width] of HELD.entries()) {
        for (const [index, height] of (measured[place] ?? []).entries()) {
          const view = chart.views[index];
          if (view === undefined)
            throw new Error(`${chart.id} shows a view that it does not have.`);
          const what = `${chart.id}, ${view.id}, ${width} px: is ${height.toFixed(1)}`;
          const computed = EXACT.some((one) => one === width)
            ? embedHeight(chart, view, facts, lang, width)
            : height;
          if (Math.abs(computed - height) > TOLERANCE) faults.push(`${what}, computed ${computed}`);
          if (height < shortest || height > tallest)
            faults.push(`${what}, not between ${shortest} and ${tallest}`);
        }
      }
    }
    expectNone(faults, 'src/render/embed/embedCss.ts must say what the style sheets say:');
  });
});
