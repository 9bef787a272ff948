import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { checkText } from './check/checkProse.ts';
import { type Element, isComponent, readAttribute } from './text/elements.ts';
import { kindOf, languageOf, slugOf } from './text/file.ts';
import { readUses, type Uses } from './uses/uses.ts';

/** Gives a component what it could not know otherwise. */
function give<Node extends Element>(node: Readonly<Node>, given: Record<string, string>): Node {
  const attributes = Object.entries(given).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }));
  return { ...node, attributes: [...node.attributes, ...attributes] };
}

/** What the place of a component in a story or review says: the number of its note, the rank of its title. */
function placeOf(
  node: Readonly<Pick<Element, 'name' | 'attributes'>>,
  { numbers, charts }: Uses,
): Record<string, string> {
  const id = readAttribute(node, 'id') ?? '';
  if (node.name === 'Fig') return { note: String(numbers.indexOf(id) + 1) };
  const heading = charts.find((chart) => chart.id === id)?.heading;
  return node.name === 'Chart' && heading !== undefined ? { heading } : {};
}

/**
 * What our prose has beyond MDX, for Sätteri's `mdastPlugins`: every file is checked before it is
 * compiled (see `findProblems`), and its components get its language and their place in it; in a review they get its
 * name too, as `review`. Throws `InputError`.
 */
export const prose: MdastPluginEntry = ({ fileURL, source }) => {
  if (fileURL === undefined) return null;
  const path = relative('.', fileURLToPath(fileURL)).replaceAll('\\', '/');
  const lang = languageOf(path);
  if (lang === null) return null;
  const kind = kindOf(path);
  const uses = kind === 'page' ? null : readUses(source);
  const named: Record<string, string> = kind === 'review' ? { review: slugOf(path) } : {};
  const complete = <Node extends Element>(node: Readonly<Node>) =>
    give(node, { lang, ...named, ...(uses === null ? {} : placeOf(node, uses)) });
  return defineMdastPlugin({
    name: 'prose',
    before: () => checkText(path),
    // What `Digits` says of its digits was for the check; they alone are printed.
    mdxJsxTextElement(node, context) {
      if (node.name === 'Digits') return context.replaceNode(node, node.children);
      return isComponent(node) ? complete(node) : undefined;
    },
    mdxJsxFlowElement: (node) => (isComponent(node) ? complete(node) : undefined),
  });
};
