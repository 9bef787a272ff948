import type { MdastNode } from 'satteri';
import { isElement } from './elements.ts';
import { frontMatterTexts } from './frontMatter.ts';
import type { Shown } from './shown.ts';

/** Attributes that name, address or explain something and are never printed. */
const SILENT = new Set(['id', 'href', 'src', 'class', 'lang', 'as', 'of', 'reason', 'topic']);

const startOf = (node: MdastNode): number => node.position?.start.offset ?? 0;

/** Where the words stand from `start` on, or `start` itself where the source spells them otherwise. */
function find(source: string, words: string, start: number): number {
  const at = source.indexOf(words, start);
  return at < 0 ? start : at;
}

/** Comments in an expression are nobody's text: blanks of equal length take their place. */
const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));

/** The titles and alternatives of links and images, and the attributes of components. */
function* shownAside(node: MdastNode, source: string): Generator<Shown> {
  const start = startOf(node);
  const asides: (string | null | undefined)[] = [
    'alt' in node ? node.alt : null,
    'title' in node ? node.title : null,
  ];
  for (const attribute of isElement(node) ? node.attributes : []) {
    if ('name' in attribute && SILENT.has(attribute.name)) continue;
    const { value } = attribute;
    asides.push(typeof value === 'string' ? value : withoutComments(value?.value ?? ''));
  }
  // The title of a section names its numbers as the front matter does.
  const kind = isElement(node) && node.name === 'Section' ? 'template' : 'text';
  for (const text of asides) {
    if (text) yield { text, offset: find(source, text, start), kind };
  }
}

/**
 * Every text of a tree that a reader will see, in order: words, code, the values of expressions,
 * attributes, alternatives, and the texts of the front matter. What stands inside
 * `<Digits reason="…">` is left out.
 */
export function* shownIn(node: MdastNode, source: string): Generator<Shown> {
  const offset = startOf(node);
  const slice = source.slice(offset, node.position?.end.offset);
  switch (node.type) {
    case 'text':
      yield { text: slice, offset, kind: 'text' };
      return;
    case 'inlineCode':
    case 'code':
      yield { text: slice, offset, kind: 'code' };
      return;
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
    case 'mdxjsEsm':
      yield { text: withoutComments(slice), offset, kind: 'code' };
      return;
    case 'yaml':
      yield* frontMatterTexts(node.value, find(source, node.value, offset));
      return;
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      if (node.name === 'Digits') return;
  }
  yield* shownAside(node, source);
  for (const child of 'children' in node ? node.children : []) yield* shownIn(child, source);
}
