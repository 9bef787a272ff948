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
export function readAttribute(
  { attributes }: Readonly<Pick<Element, 'attributes'>>,
  name: string,
): string | null {
  const found = attributes.find((one) => 'name' in one && one.name === name);
  return typeof found?.value === 'string' && found.value.trim() !== '' ? found.value : null;
}

/** Every node of a tree, in order. */
export function* nodesIn(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of 'children' in node ? node.children : []) yield* nodesIn(child);
}

/** Every component and HTML element of a tree, in order. */
export function* elementsIn(node: MdastNode): Generator<Element> {
  for (const one of nodesIn(node)) if (isElement(one)) yield one;
}

/** What the components of a name say in an attribute, each value once, in order. */
export function namedIn(tree: MdastNode, component: string, attribute = 'id'): readonly string[] {
  const values = [...elementsIn(tree)]
    .filter(({ name }) => name === component)
    .flatMap((element) => readAttribute(element, attribute) ?? []);
  return [...new Set(values)];
}
