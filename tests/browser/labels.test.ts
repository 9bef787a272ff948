import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyPage } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { showEverything } from '../support/show-everything.ts';

/** Where the ink of a label can be, in px of the window. */
interface Label {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The drawing of a view in the frame that is shown, as the browser set it. */
interface Measured {
  readonly chart: string;
  readonly view: string;
  readonly frame: string;
  readonly box: Label;
  readonly labels: readonly Label[];
}

/** Labels may touch by as much, in px: the outermost pixel of a glyph carries next to no ink. */
const TOLERANCE = 1;

/**
 * Measures every text of every frame that is shown. From left to right a label takes its advance, from top to
 * bottom the em box of its baseline: line boxes of Chinese fonts are half as high again as their characters.
 */
async function measureLabels(page: Page, width: number): Promise<Measured[]> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(() => {
    const boxOf = (svg: SVGSVGElement) => {
      const { left, right, top, bottom } = svg.getBoundingClientRect();
      return { text: '', left, right, top, bottom };
    };
    const labelOf = (text: SVGTextElement) => {
      const { left, right } = text.getBoundingClientRect();
      const matrix = text.getScreenCTM();
      if (matrix === null) throw new Error('The browser gives no matrix.');
      const baseline = text.getStartPositionOfChar(0).y * matrix.d + matrix.f;
      const sizes = [text, ...text.querySelectorAll('tspan')].map((run) =>
        Number.parseFloat(getComputedStyle(run).fontSize),
      );
      const em = Math.max(...sizes) * matrix.d;
      return {
        text: text.textContent ?? '',
        left,
        right,
        top: baseline - 0.88 * em,
        bottom: baseline + 0.12 * em,
      };
    };
    return [...document.querySelectorAll<HTMLElement>('.chart')].flatMap((chart) => {
      const radios = [...chart.querySelectorAll<HTMLInputElement>('.views input')];
      // A chart of one view has no switch.
      return (radios.length > 0 ? radios : [null]).flatMap((radio) => {
        if (radio !== null) radio.checked = true;
        return [...chart.querySelectorAll<SVGSVGElement>('svg.frame')]
          .filter((svg) => svg.getClientRects().length > 0)
          .map((svg) => ({
            chart: chart.id.replace('chart-', ''),
            view: radio?.value ?? 'its one view',
            frame: svg.classList.contains('wide') ? 'wide' : 'narrow',
            box: boxOf(svg),
            labels: [...svg.querySelectorAll('text')].map(labelOf),
          }));
      });
    });
  });
}

/** What is wrong with one label or two, and how far. */
type Fault = readonly [what: string, by: string];

function overlapOf(one: Label, other: Label): Fault | null {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (across <= TOLERANCE || down <= TOLERANCE) return null;
  return [
    `“${one.text}” covers “${other.text}”`,
    `${across.toFixed(0)} × ${down.toFixed(0)} px of it`,
  ];
}

function clippingOf(label: Label, box: Label): Fault | null {
  const beyond = {
    left: box.left - label.left,
    right: label.right - box.right,
    top: box.top - label.top,
    bottom: label.bottom - box.bottom,
  };
  const sides = Object.entries(beyond).filter(([, by]) => by > TOLERANCE);
  if (sides.length === 0) return null;
  const names = sides.map(([side]) => side).join(' and ');
  return [
    `“${label.text}” leaves its drawing at the ${names}`,
    sides.map(([, by]) => `by ${by.toFixed(0)} px`).join(' and '),
  ];
}

const faultsOf = ({ box, labels }: Measured): Fault[] =>
  labels
    .flatMap((label, index) => [
      clippingOf(label, box),
      ...labels.slice(index + 1).map((other) => overlapOf(label, other)),
    ])
    .filter((fault) => fault !== null);

/**
 * The narrowest phone, and a window in which both drawings of a chart stand side by side. A drawing grows as a whole:
 * between the two nothing happens but rounding, which is looked for on a phone and a tablet where all is asked.
 */
const widths = everyPage ? [320, 390, 720, 1280] : [320, 1280];

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('in the gallery, no label of a chart covers another or leaves its drawing', () => {
  it.each(['/charts/', '/en/charts/'])(`%s at ${widths.join(', ')} px`, async (path) => {
    const { page, close } = await site.open(path, { viewport: { width: 1000, height: 900 } });
    await page.evaluate(() => document.fonts.ready);
    await showEverything(page);
    const charts = await page.locator('.chart').count();
    const found = new Map<string, string[]>();
    for (const width of widths) {
      const drawings = await measureLabels(page, width);
      expect(new Set(drawings.map(({ chart }) => chart)).size, 'charts drawn').toBe(charts);
      // A contact sheet: every view is shown at both widths.
      expect(
        drawings.filter(({ frame }) => frame === 'wide').length,
        `wide drawings at ${width} px`,
      ).toBe(drawings.length / 2);
      for (const drawing of drawings) {
        for (const [what, by] of faultsOf(drawing)) {
          const key = `${path} ${drawing.chart}, ${drawing.view}, ${drawing.frame}: ${what}`;
          found.set(key, [...(found.get(key) ?? []), `${by} at ${width} px`]);
        }
      }
    }
    await close();
    expectNone(
      [...found].map(([what, sizes]) => `${what} (${sizes.join(', ')})`),
      'Move, break or shorten these labels in the chart’s form:',
    );
  });
});
