import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { projectRoot } from '../support/project-root.ts';

/** Read as text and run by the debugger: the pages' own policy lets no script of ours in. */
const axeSource = readFileSync(`${projectRoot}/node_modules/axe-core/axe.min.js`, 'utf8');

/** WCAG 2.2, levels A and AA. */
const wcag22AA: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

const widths = [390, 1280] as const;
const schemes = ['light', 'dark'] as const;

/** What axe finds wrong with the page as it stands, a line each. */
async function violationsOf(page: Page): Promise<string[]> {
  const results = await page.evaluate(
    (options) =>
      (
        globalThis as unknown as {
          axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> };
        }
      ).axe.run(document, options),
    wcag22AA,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      [`${id} (${help}) at ${target.join(' ')}`, failureSummary.split('\n').slice(1).join(' ')]
        .join(':')
        .replaceAll(/\s+/g, ' '),
    ),
  );
}

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('axe finds nothing against WCAG 2.2 AA, light and dark, at 390 and 1280 px, every view and table shown', () => {
  it.each(builtPages())('$path', async ({ path }) => {
    const { page, close } = await site.open(path, { reducedMotion: 'reduce' });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      // With no view chosen, the style sheet hides none.
      for (const radio of document.querySelectorAll<HTMLInputElement>('.views input'))
        radio.checked = false;
    });
    await page.evaluate(axeSource);
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        for (const violation of await violationsOf(page)) {
          found.push(`${path} at ${width} px, ${colorScheme}: ${violation}`);
        }
      }
    }
    await close();
    expectNone(found, 'Mend what axe finds:');
  });
});
