import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { type BuiltPage, everyPage } from './built-pages.ts';
import { projectRoot } from './project-root.ts';
import { removeRepeats } from './remove-repeats.ts';

/** Has axe in every page that a window goes to. The pages' own policy lets no script of ours in; the browser does. */
export const bringAxe = (page: Page) =>
  page.addInitScript({ path: `${projectRoot}/node_modules/axe-core/axe.min.js` });

/** WCAG 2.2, levels A and AA. */
const everyRule: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
  // No rule of these reads a style sheet, and what stands in a frame is a page of its own.
  preload: false,
  iframes: false,
};

interface Setting {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** A page of every kind is looked at in both languages: on a phone in light, and on a desk in dark. */
const settings: Readonly<Record<'zh' | 'en', readonly Setting[]>> = {
  zh: [{ width: 390, colorScheme: 'light' }],
  en: [{ width: 1280, colorScheme: 'dark' }],
};

/** Both widths in both schemes, for a page that has no other language, and for every page where all are asked. */
const everySetting: readonly Setting[] = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** What axe finds wrong with the page as it stands, a line each. */
async function runAxe(page: Page): Promise<string[]> {
  const results = await page.evaluate(
    (options) =>
      (
        globalThis as unknown as {
          axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> };
        }
      ).axe.run(document, options),
    everyRule,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      [`${id} (${help}) at ${target.join(' ')}`, failureSummary.split('\n').slice(1).join(' ')]
        .join(':')
        .replaceAll(/\s+/g, ' '),
    ),
  );
}

/** What axe, brought before the page, finds wrong in the settings of its language. What repeats is taken out: look at it last. */
export async function findViolations(page: Page, { kind, lang }: BuiltPage): Promise<string[]> {
  await removeRepeats(page);
  const all = kind === 'notFound' || everyPage;
  const found: string[] = [];
  for (const { width, colorScheme } of all ? everySetting : settings[lang]) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const violation of await runAxe(page))
      found.push(`at ${width} px, ${colorScheme}: ${violation}`);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return found;
}
