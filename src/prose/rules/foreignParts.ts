import type { MdastNode } from 'satteri';
import { boundIds } from '../../figures/bind.ts';
import type { Finding } from '../../lib/finding.ts';
import { COMPONENTS } from '../text/components.ts';
import { type Element, isComponent, isElement, nodesIn } from '../text/elements.ts';

/** A comment is an expression that prints nothing. */
const COMMENT = /^\s*(?:\/\*(?:(?!\*\/).)*\*\/\s*)*$/s;

type Mistake = Omit<Finding, 'offset'>;

function judgeExpression(value: string): Mistake | null {
  if (COMMENT.test(value)) return null;
  const seen = `{${value}}`;
  const [id] = boundIds(seen);
  return {
    seen,
    expected: 'no expression in a text; braces name a number in the head and in titles only',
    fix: id === undefined ? 'Take it out.' : `Write <Fig id="${id}" />.`,
  };
}

/** Elements of HTML that say what no mark of Markdown says as well in Chinese, beside letters and marks. */
const HTML: readonly (string | null)[] = ['strong', 'em'];

function judgeElement(element: Element): Mistake | null {
  if (isComponent(element)) return null;
  const { name, attributes } = element;
  if (HTML.includes(name) && attributes.length === 0) return null;
  return {
    seen: `<${name ?? ''}${attributes.length > 0 ? ' …' : ''}>`,
    expected: `no HTML in a text but ${HTML.map((one) => `<${one}>`).join(' and ')}, without attributes`,
    fix: suggestComponent(name) ?? 'Take it out, or write Markdown.',
  };
}

/** `<fig>` was meant to be `<Fig>`. */
function suggestComponent(name: string | null): string | null {
  const meant = Object.keys(COMPONENTS).find((one) => one.toLowerCase() === name);
  return meant === undefined ? null : `Write <${meant} …>, with a capital letter.`;
}

/** A link leads to another site, or to a page of this one. */
function judgeLink(url: string): Mistake | null {
  if (/^(?:https:\/\/|\/(?!\/)|#)/.test(url)) return null;
  return {
    seen: url,
    expected: 'an address that begins with https://, or with / for a page of this site',
    fix: 'Write the whole address.',
  };
}

function judgeNode(node: MdastNode): Mistake | null {
  if (isElement(node)) return judgeElement(node);
  if (node.type === 'link') return judgeLink(node.url);
  if (node.type === 'heading' && node.depth === 1) {
    const expected = 'headings from ## on: the title of a text stands in its head';
    return { seen: '#', expected, fix: 'Write ##.' };
  }
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
    return judgeExpression(node.value);
  if (node.type === 'mdxjsEsm') {
    const expected = 'no import or export in a text: the components of prose are there already';
    return { seen: node.value, expected, fix: 'Take the line out.' };
  }
  if (node.type === 'image') {
    const expected = 'no image in a text: charts are drawn from data/';
    return { seen: node.url, expected, fix: 'Take it out, or write <Chart id="…" />.' };
  }
  return null;
}

/** Finds what MDX would run, load or print although no text of ours may: expressions, imports, images, HTML, other links. */
export function findForeignParts(tree: MdastNode): readonly Finding[] {
  return [...nodesIn(tree)].flatMap((node) => {
    const mistake = judgeNode(node);
    return mistake === null ? [] : [{ ...mistake, offset: node.position?.start.offset ?? 0 }];
  });
}
