import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { FontFace } from './faces.ts';

/** Elements whose text is not drawn: code, and the names that HTML and SVG give to screen readers. */
const undrawn = new Set(['script', 'style', 'template', 'title', 'desc', 'metadata']);

/** The characters of a page's drawn text, for each face that some of it is set in. */
export function gatherCharacters(
  html: string,
  faces: readonly FontFace[],
): ReadonlyMap<FontFace, ReadonlySet<string>> {
  const gathered = new Map(faces.map((face) => [face, new Set<string>()]));
  // Without scripting, `noscript` holds elements, as for the readers who are shown it.
  gatherFrom(parse(html, { scriptingEnabled: false }), new Set());
  return gathered;

  function gatherFrom(node: DefaultTreeAdapterTypes.Node, outer: ReadonlySet<FontFace>): void {
    if (defaultTreeAdapter.isTextNode(node)) {
      for (const face of outer)
        for (const character of node.value) gathered.get(face)?.add(character);
    } else if (defaultTreeAdapter.isElementNode(node)) {
      if (undrawn.has(node.tagName)) return;
      const inner = faces.filter((face) => outer.has(face) || face.covers(formatElement(node)));
      for (const child of node.childNodes) gatherFrom(child, new Set(inner));
    } else if ('childNodes' in node) {
      for (const child of node.childNodes) gatherFrom(child, outer);
    }
  }
}

function formatElement({ tagName, attrs }: DefaultTreeAdapterTypes.Element): {
  tag: string;
  classes: string[];
} {
  const { value = '' } = attrs.find(({ name }) => name === 'class') ?? {};
  return { tag: tagName, classes: value.split(/\s+/) };
}
