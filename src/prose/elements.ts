import type { MdastNode } from 'satteri';

/** A component or an HTML element in a text: `<Fig id="…" />`, `<strong>`. */
export type Element = Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

export function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** Small letters are HTML. */
export function isComponent({ name }: Element): boolean {
  return name !== null && /^[A-Z]/.test(name);
}

/** The value of an attribute, or `null` where it is missing, bare, blank or an expression. */
export function readAttribute({ attributes }: Element, name: string): string | null {
  const found = attributes.find((one) => 'name' in one && one.name === name);
  return typeof found?.value === 'string' && found.value.trim() !== '' ? found.value : null;
}

/** Every component and HTML element of a tree, in order. */
export function* elementsIn(node: MdastNode): Generator<Element> {
  if (isElement(node)) yield node;
  for (const child of 'children' in node ? node.children : []) yield* elementsIn(child);
}
