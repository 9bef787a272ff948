import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { CLOSING, OPENING } from '../../src/lib/punctuation.ts';
import { samplePages } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { showEverything } from '../support/show-everything.ts';

/** Signs that stand with what is before them at the end of a line. */
const SIGNS = '+=';

/** The ends of lines that meet within a block, as the browser broke them: `…每年参赛|，2.8万人…`. */
async function findTorn(page: Page, neverFirst: string, neverLast: string): Promise<string[]> {
  return page.evaluate(
    ([first, last]) => {
      const isInline = (element: Element) =>
        /^(inline|contents)/.test(getComputedStyle(element).display);
      const blockOf = (node: Node) => {
        let element = node.parentElement;
        while (element?.parentElement && isInline(element)) element = element.parentElement;
        return element;
      };
      const range = document.createRange();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const torn: string[] = [];
      let block: Element | null = null;
      let said = '';
      let lineEnd: DOMRect | undefined;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent?.checkVisibility() || parent.closest('svg, pre, .hidden, [lang=en]')) continue;
        if (blockOf(node) !== block) {
          block = blockOf(node);
          said = '';
          lineEnd = undefined;
        }
        const text = node.nodeValue ?? '';
        for (let at = 0; at < text.length; at += 1) {
          const character = text.charAt(at);
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = [...range.getClientRects()].at(-1);
          if (box === undefined || character.trim() === '') continue;
          const breaks = lineEnd && box.left < lineEnd.left && box.top > lineEnd.top + 4;
          if (breaks && (first.includes(character) || last.includes(said.at(-1) ?? ' ')))
            torn.push(`…${said.slice(-12)}|${text.slice(at, at + 8)}…`);
          said += character;
          lineEnd = box;
        }
      }
      return torn;
    },
    [neverFirst, neverLast] as const,
  );
}

describe('lines of Chinese text', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const pages = samplePages().filter(({ lang }) => lang === 'zh');
  it.each(pages)(
    '$path: none begins with a closing mark, none ends with an opening one',
    async ({ path }) => {
      const { page, close } = await site.open(path);
      await showEverything(page);
      const faults = await findTorn(page, CLOSING + SIGNS, OPENING);
      await close();
      expectNone(
        faults.map((fault) => `${path} ${fault}`),
        'Hold these together, by src/lib/splitHeld.ts or src/lib/wordBreaks.ts:',
      );
    },
  );
});
