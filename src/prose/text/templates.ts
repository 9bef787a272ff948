import type { MdastNode } from 'satteri';
import { isElement, nodesIn, readAttribute } from './elements.ts';
import type { Shown } from './shown.ts';

/** A text whose numbers are named `{id|way}`, and where each of its characters stands in the source. */
export interface Template {
  readonly text: string;
  readonly places: readonly number[];
  /** Whether components stand in it, such as `Digits`. */
  readonly isBody: boolean;
}

const countFrom = (start: number, length: number) =>
  Array.from({ length }, (_, index) => start + index);

/** A text that is a template as it stands, from a place in the source on. */
export const templateAt = (text: string, offset: number): Template => ({
  text,
  places: countFrom(offset, text.length),
  isBody: false,
});

/** The words and numbers of a paragraph or heading; what stands in `Digits` is waived. */
function templateOf(block: MdastNode, source: string): Template {
  const pieces: { text: string; at: number }[] = [];
  const walk = (node: MdastNode): void => {
    const at = node.position?.start.offset ?? 0;
    if (node.type === 'text') {
      pieces.push({ text: source.slice(at, node.position?.end.offset), at });
    } else if (isElement(node) && node.name === 'Fig') {
      const [id, way] = [readAttribute(node, 'id'), readAttribute(node, 'as')];
      pieces.push({ text: `{${id}|${way ?? 'full'}}`, at });
    } else if (!(isElement(node) && node.name === 'Digits') && 'children' in node) {
      node.children.forEach(walk);
    }
  };
  walk(block);
  return {
    text: pieces.map(({ text }) => text).join(''),
    places: pieces.flatMap(({ text, at }) => countFrom(at, text.length)),
    isBody: true,
  };
}

/** Every text of a tree that can name numbers: the templates of what it shows, and its paragraphs and headings. */
export function templatesIn(
  tree: MdastNode,
  shown: readonly Shown[],
  source: string,
): readonly Template[] {
  const blocks = [...nodesIn(tree)]
    .filter(({ type }) => type === 'paragraph' || type === 'heading')
    .map((block) => templateOf(block, source));
  const templates = shown
    .filter(({ kind }) => kind === 'template')
    .map(({ text, offset }) => templateAt(text, offset));
  return [...templates, ...blocks];
}
