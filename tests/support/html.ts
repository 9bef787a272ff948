import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';
import { dist } from './built-pages.ts';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

const parsed = new Map<string, HtmlNode>();

/** Parses a file of `dist/` as a browser would: once, since most tests ask for every page. Nobody may change the tree. */
export function parsePage(file: string, folder = dist): HtmlNode {
  const path = `${folder}/${file}`;
  const page = parsed.get(path) ?? parse(readFileSync(path, 'utf8'));
  parsed.set(path, page);
  return page;
}

/** Every element under a node that passes, in the order of the document. */
export function findAll(
  node: HtmlNode,
  passes: (element: HtmlElement) => boolean,
): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const walk = (current: HtmlNode): void => {
    if (tree.isElementNode(current) && passes(current)) found.push(current);
    if ('content' in current) walk(current.content);
    if ('childNodes' in current) current.childNodes.forEach(walk);
  };
  walk(node);
  return found;
}

/** The elements of a name, in the order of the document. */
export const byName = (node: HtmlNode, name: string): readonly HtmlElement[] =>
  findAll(node, (element) => element.tagName === name);

/** The elements that carry a class, in the order of the document. */
export const byClass = (node: HtmlNode, name: string): readonly HtmlElement[] =>
  findAll(node, (element) => (attribute(element, 'class') ?? '').split(/\s+/).includes(name));

/** The value of an attribute; `null` where there is none. */
export const attribute = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((candidate) => candidate.name === name)?.value ?? null;

/** The text under a node, as it stands in the file. */
export function textOf(node: HtmlNode): string {
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
