import { type MdastNode, mdxToMdast } from 'satteri';
import { isElement, namedIn, nodesIn, readAttribute } from '../text/elements.ts';

/** A chart where a text places it. */
export interface PlacedChart {
  readonly id: string;
  /** The view it opens with; `null` for its first. */
  readonly view: string | null;
  /** The rank of its title: below the heading over it, or in its place where none stands before. */
  readonly heading: 'h2' | 'h3';
}

/** What a text takes from the data, by ids. */
export interface Uses {
  /** Of `Fig`: figures, derived numbers and ranges `from..to`, each once, in order: the order of their notes. */
  readonly numbers: readonly string[];
  readonly charts: readonly PlacedChart[];
  readonly checks: readonly string[];
}

function chartsIn(tree: MdastNode): readonly PlacedChart[] {
  let heading: PlacedChart['heading'] = 'h2';
  const charts: PlacedChart[] = [];
  for (const node of nodesIn(tree)) {
    if (node.type === 'heading' || (isElement(node) && node.name === 'Section')) heading = 'h3';
    if (!isElement(node) || node.name !== 'Chart') continue;
    const id = readAttribute(node, 'id');
    if (id !== null) charts.push({ id, view: readAttribute(node, 'view'), heading });
  }
  return charts;
}

/** What the tree of a text, or a part of it, uses. */
export function usesIn(tree: MdastNode): Uses {
  return {
    numbers: namedIn(tree, 'Fig'),
    charts: chartsIn(tree),
    checks: namedIn(tree, 'Check'),
  };
}

/** The tree of a text; `null` where it cannot be parsed, which its check reports. */
export function tryParse(source: string): MdastNode | null {
  try {
    return mdxToMdast(source);
  } catch {
    return null;
  }
}

/** What a text uses, or nothing where it cannot be parsed. */
export function readUses(source: string): Uses {
  const tree = tryParse(source);
  return tree === null ? { numbers: [], charts: [], checks: [] } : usesIn(tree);
}
