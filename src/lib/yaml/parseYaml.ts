import { type Document, isMap, isNode, isScalar, type Node, parseDocument, visit } from 'yaml';
import type { Finding } from '../finding.ts';

/** A place in a YAML text: the keys that lead to it. */
export type YamlPath = readonly PropertyKey[];

/** What a YAML text says, with the way back to it. */
export interface Yaml {
  readonly data: unknown;
  /** What is wrong with it as YAML; then there is no data. */
  readonly mistakes: readonly Finding[];
  /** Where the value at a path stands, in characters from 0; of one that is not there, what it is missing in. */
  offsetOf(path: YamlPath): number;
  /** Where a key stands that leads on from a path. */
  offsetOfKey(path: YamlPath, key: string): number;
  /** The text or number at a path as it is read, for people; `undefined` where there is none. */
  seenAt(path: YamlPath): string | undefined;
}

/** An alias hides what stands where it does, and a reader of the file does not see it. */
function findAliases(document: Document): readonly Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Alias(_, { source, range }) {
      found.push({
        offset: range?.[0] ?? 0,
        seen: `*${source}`,
        expected: 'a value that is written out',
        fix: 'Write the value here; a text that begins with * stands in quotation marks.',
      });
    },
  });
  return found;
}

/** Parses YAML (1.2), and remembers where each value stands. */
export function parseYaml(source: string): Yaml {
  const document = parseDocument(source);
  const nodeAt = (path: YamlPath): Node | null => {
    const node = document.getIn(path, true);
    return isNode(node) && node.range ? node : null;
  };
  const offsetOf = (path: YamlPath): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const [start] = nodeAt(path.slice(0, depth))?.range ?? [];
      if (start !== undefined) return start;
    }
    return 0;
  };
  const errors = document.errors.map(({ pos: [offset], message }) => ({
    offset,
    expected: 'YAML that can be parsed',
    // What the parser says, without the place, which stands before it, and the lines of the text.
    fix: `${message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? message}.`,
  }));
  const mistakes = [...errors, ...findAliases(document)];
  return {
    data: mistakes.length > 0 ? null : document.toJS(),
    mistakes,
    offsetOf,
    offsetOfKey(path, key) {
      const map = path.length === 0 ? document.contents : nodeAt(path);
      const pair = isMap(map)
        ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      const [start] = (isScalar(pair?.key) ? pair.key.range : null) ?? [];
      return start ?? offsetOf(path);
    },
    seenAt(path) {
      const value = document.getIn(path);
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : undefined;
    },
  };
}
