import type { Page } from 'playwright-core';

/** How many elements of a sort are kept. */
const KEPT = 2;

/**
 * Removes from a page what repeats what stands before it: an element of whose sort (its name and classes, and those of
 * all that it stands in) there were enough, if all in it is of such sorts too. A table keeps its shape and a figure
 * its words: cells, terms and titles go with what they stand in or not at all, as does what another element names.
 */
export async function removeRepeats(page: Page): Promise<void> {
  await page.evaluate((kept) => {
    const part = 'td, th, dt, dd, title, desc, caption, legend, summary, label, option, source';
    const names = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'];
    const named = new Set(
      names.flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].flatMap(
          (element) => element.getAttribute(name)?.split(/\s+/) ?? [],
        ),
      ),
    );
    const seen = new Map<string, number>();
    /** Whether an element may go, and with it all that it holds. */
    const sift = (element: Element, above: string): boolean => {
      const classes = element.getAttribute('class') ?? '';
      const sort = `${above} ${element.localName}.${classes.trim().replaceAll(/\s+/g, '.')}`;
      const count = (seen.get(sort) ?? 0) + 1;
      seen.set(sort, count);
      const going = [...element.children].filter((child) => sift(child, sort));
      if (going.length === element.children.length && count > kept && !named.has(element.id))
        return true;
      for (const child of going) if (!child.matches(part)) child.remove();
      return false;
    };
    sift(document.body, '');
  }, KEPT);
}
