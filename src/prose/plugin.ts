import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { loadEdition } from '../charts/edition.ts';
import type { Language } from '../lib/language.ts';
import { checkProse } from './checkProse.ts';
import { type Element, isComponent } from './elements.ts';
import { languageOf } from './file.ts';

/** Gives a component the language of its file, which it could not know otherwise. */
function giveLanguage<Node extends Element>(node: Readonly<Node>, lang: Language): Node {
  const attribute = { type: 'mdxJsxAttribute', name: 'lang', value: lang } as const;
  return { ...node, attributes: [...node.attributes, attribute] };
}

/**
 * What our prose has beyond MDX, for Sätteri's `mdastPlugins`: every file is checked before it is
 * compiled (see `findProblems`), and its components get its language. Throws `InputError`.
 */
export const prose: MdastPluginEntry = ({ fileURL }) => {
  if (fileURL === undefined) return null;
  const lang = languageOf(relative('.', fileURLToPath(fileURL)).replaceAll('\\', '/'));
  if (lang === null) return null;
  return defineMdastPlugin({
    name: 'prose',
    before: () => checkProse(loadEdition().facts),
    // What `Digits` says of its digits was for the check; they alone are printed.
    mdxJsxTextElement(node, context) {
      if (node.name === 'Digits') return context.replaceNode(node, node.children);
      return isComponent(node) ? giveLanguage(node, lang) : undefined;
    },
    mdxJsxFlowElement: (node) => (isComponent(node) ? giveLanguage(node, lang) : undefined),
  });
};
