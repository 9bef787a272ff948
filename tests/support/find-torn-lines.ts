import type { Page } from 'playwright-core';
import { CLOSING, OPENING } from '../../src/lib/punctuation.ts';

/** Signs that stand with what is before them at the end of a line. */
const SIGNS = '+=';

/** Lines in the language of the page that begin with a closing mark or end with an opening one, as the browser broke them: `…每年参赛|，2.8万人…`. */
export const findTornLines = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([first, last]) => {
      const isInline = (element: Element) =>
        /^(inline|contents)/.test(getComputedStyle(element).display);
      const blockOf = (node: Node) => {
        let element = node.parentElement;
        while (element?.parentElement && isInline(element)) element = element.parentElement;
        return element;
      };

      // The characters of each block that are seen, with their places.
      const blocks = new Map<Element | null, { said: string; nodes: Node[]; places: number[] }>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.nodeValue ?? '';
        if (text.trim() === '' || !parent?.checkVisibility()) continue;
        // An equation of two lines begins the second with its sign.
        if (parent.closest('svg, pre, .hidden, .equation')) continue;
        if (parent.closest('[lang]') !== document.documentElement) continue;
        const block = blockOf(node);
        const seen = blocks.get(block) ?? { said: '', nodes: [], places: [] };
        blocks.set(block, seen);
        for (let at = 0; at < text.length; at += 1) {
          if (text.charAt(at).trim() === '') continue;
          seen.said += text.charAt(at);
          seen.nodes.push(node);
          seen.places.push(at);
        }
      }

      const range = document.createRange();
      return [...blocks.values()].flatMap(({ said, nodes, places }) => {
        const boxOf = (index: number) => {
          const [node, place] = [nodes[index], places[index]];
          if (node === undefined || place === undefined) return undefined;
          range.setStart(node, place);
          range.setEnd(node, place + 1);
          return [...range.getClientRects()].at(-1);
        };
        return [...said].flatMap((character, index) => {
          if (index === 0) return [];
          if (!first.includes(character) && !last.includes(said.charAt(index - 1))) return [];
          const [before, box] = [boxOf(index - 1), boxOf(index)];
          if (!before || !box || box.left >= before.left || box.top <= before.top + 4) return [];
          return [
            `…${said.slice(Math.max(0, index - 12), index)}|${said.slice(index, index + 8)}…`,
          ];
        });
      });
    },
    [CLOSING + SIGNS, OPENING] as const,
  );
