import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { samplePages } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { projectRoot } from '../support/project-root.ts';
import { showEverything } from '../support/show-everything.ts';

/** Read as text and run by the debugger: the pages' own policy lets no script of ours in. */
const axeSource = readFileSync(`${projectRoot}/node_modules/axe-core/axe.min.js`, 'utf8');

/** WCAG 2.2, levels A and AA. */
const everyRule: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
  // No rule of these reads a style sheet.
  preload: false,
};

/** Those of them that a style sheet can break: all that differs by width and colour scheme. */
const styleRules: RunOptions = {
  runOnly: {
    type: 'rule',
    values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
  },
  resultTypes: ['violations'],
  preload: false,
};

/** Both widths and both colour schemes on every kind of page: crossed one way in Chinese, the other in English. */
const settings = {
  zh: [
    { width: 390, colorScheme: 'light', rules: everyRule },
    { width: 1280, colorScheme: 'dark', rules: styleRules },
  ],
  en: [
    { width: 390, colorScheme: 'dark', rules: everyRule },
    { width: 1280, colorScheme: 'light', rules: styleRules },
  ],
} as const;

/** Rows of a table, items of a list and strokes of a strip that are looked at: the others are like them. */
const ENOUGH = 6;

/** What axe finds wrong with the page as it stands, a line each. */
async function violationsOf(page: Page, rules: RunOptions): Promise<string[]> {
  const results = await page.evaluate(
    (options) =>
      (
        globalThis as unknown as {
          axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> };
        }
      ).axe.run(document, options),
    rules,
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
  it.concurrent.each(samplePages())('$path', async ({ path }) => {
    const { page, close } = await site.open(path, { reducedMotion: 'reduce' });
    await showEverything(page);
    await page.evaluate((ENOUGH) => {
      for (const parent of document.querySelectorAll(
        'table, tbody, ol, ul, dl, select, svg, svg g',
      ))
        for (const child of [...parent.children].slice(ENOUGH))
          if (!child.matches('text')) child.remove();
    }, ENOUGH);
    await page.evaluate(axeSource);
    const found: string[] = [];
    for (const { width, colorScheme, rules } of settings[path.startsWith('/en/') ? 'en' : 'zh']) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      for (const violation of await violationsOf(page, rules))
        found.push(`${path} at ${width} px, ${colorScheme}: ${violation}`);
    }
    await close();
    expectNone(found, 'Mend what axe finds:');
  });
});
