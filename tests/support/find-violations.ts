import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { projectRoot } from './project-root.ts';
import { removeRepeats } from './remove-repeats.ts';

/** Read as text and run by the debugger: the pages' own policy lets no script of ours in. */
const axeSource = readFileSync(`${projectRoot}/node_modules/axe-core/axe.min.js`, 'utf8');

/** WCAG 2.2, levels A and AA. */
const everyRule: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
  // No rule of these reads a style sheet, and what stands in a frame is a page of its own.
  preload: false,
  iframes: false,
};

/** Those of them that judge colours: all that differs between the colour schemes of a page that stands as it is. */
const colourRules: RunOptions = {
  ...everyRule,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** Every rule at both widths and in both colour schemes, the phone of Chinese readers in both. */
const settings = {
  zh: [
    { width: 390, colorScheme: 'light', rules: everyRule },
    { width: 390, colorScheme: 'dark', rules: colourRules },
  ],
  en: [{ width: 1280, colorScheme: 'dark', rules: everyRule }],
} as const;

/** What axe finds wrong with the page as it stands, a line each. */
async function runAxe(page: Page, rules: RunOptions): Promise<string[]> {
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

/** What axe finds wrong with a page in its widths and colour schemes. What repeats is taken out of it: look at it last. */
export async function findViolations(page: Page, lang: 'zh' | 'en'): Promise<string[]> {
  await removeRepeats(page);
  await page.evaluate(axeSource);
  const found: string[] = [];
  for (const { width, colorScheme, rules } of settings[lang]) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const violation of await runAxe(page, rules))
      found.push(`at ${width} px, ${colorScheme}: ${violation}`);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return found;
}
