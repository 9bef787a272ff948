import type { Page } from 'playwright-core';
import { deriveFacts } from '../../src/figures/facts.ts';
import { loadTables } from '../../src/tables/index.ts';
import type { OpenedPage, OpenSite } from './open-site.ts';

/** The ids of all figures, which the page of all data has in a table. */
export const ids = deriveFacts(loadTables('data')).figures.map(({ id }) => id);

export type OpenTables = Readonly<Record<'zh' | 'en', OpenedPage>>;

/** The page in each language, opened once for all that need no page of their own: it is the largest of the site. */
export async function openTables(site: OpenSite): Promise<OpenTables> {
  const [zh, en] = await Promise.all([site.open('/data/'), site.open('/en/data/')]);
  return { zh, en };
}

/** The figures that the table shows, in its order. */
export const shown = (page: Page): Promise<string[]> =>
  page
    .locator('.figures tr[data-facts]:not([hidden]) .panel')
    .evaluateAll((panels) => panels.map(({ id }) => id));

export const rowOf = (page: Page, id: string) => page.locator(`.figures tr:has([id="${id}"])`);

export const isOpen = (page: Page, id: string) => rowOf(page, id).locator('.details').isVisible();

/** Brings the page to a state, as the back button does, on a phone. */
export async function goTo(page: Page, state = ''): Promise<Page> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate((state) => {
    history.pushState(null, '', location.pathname + state);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, state);
  return page;
}

/** Sets a filter or the order; on a phone they have to be opened first. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const closed = page.locator('.options[aria-expanded=false]');
  if (await closed.isVisible()) await closed.click();
  await page.locator(`.finder [name=${name}]`).selectOption(value);
}
