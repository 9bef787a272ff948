import type { Page } from 'playwright-core';

/** Opens every fold, shows every view, and lays out what is still out of sight, as the style sheets would in time. */
export async function showEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // With no view chosen, the style sheet hides none.
    for (const radio of document.querySelectorAll<HTMLInputElement>('.views input'))
      radio.checked = false;
    // The policy of the page forbids a style element, and has no say over this.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}
