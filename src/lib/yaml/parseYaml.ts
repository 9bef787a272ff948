import { type Document, isMap, isNode, isScalar, type Node, parseDocument, visit } from 'yaml';
import type { Finding } from '../finding.ts';
import { isTightItem, sayMistake, sayOpenQuote } from './sayMistake.ts';

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

/** An alias hides what stands where it does; an anchor or a tag is dropped, and a reader of the file sees neither. */
function findHidden(document: Document, source: string): readonly Finding[] {
  const found: Finding[] = [];
  const tell = (offset: number, seen: string) =>
    found.push({
      offset,
      seen,
      expected: 'a value that is written out',
      fix: `Write the value here; a text that begins with ${seen[0]} stands in quotation marks.`,
    });
  visit(document, {
    Alias: (_, alias) => void tell(alias.range?.[0] ?? 0, `*${alias.source}`),
    Node(_, node) {
      const mark = node.anchor === undefined ? node.tag : `&${node.anchor}`;
      if (mark === undefined) return;
      // They stand before the value, on its line or above it.
      const at = source.lastIndexOf(mark, node.range?.[0]);
      tell(Math.max(0, at), mark);
    },
  });
  return found;
}

const lineAt = (source: string, offset: number): string =>
  source.slice(source.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';

/** Where the text begins whose quotation mark is missing: the last in quotation marks before the place where it is missed. */
function openQuote(document: Document, missed: number): number {
  let last = missed;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE_') && range && range[0] < missed) last = range[0];
    },
  });
  return last;
}

/** What the parser found, once for a place, where somebody has to mend it. */
function findMistakes(document: Document, source: string): readonly Finding[] {
  const { errors } = document;
  const split = new Set(
    errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ pos: [at] }) => at),
  );
  return errors.flatMap(({ code, message, pos: [at] }, index) => {
    if (errors.findIndex(({ pos: [other] }) => other === at) < index) return [];
    if (message.startsWith('Missing closing')) {
      const opening = openQuote(document, at);
      return sayOpenQuote(opening, lineAt(source, opening), source[opening]);
    }
    const isSplit = code === 'BLOCK_AS_IMPLICIT_KEY' && split.has(at);
    const goesOn = isSplit && !isTightItem(lineAt(source, at));
    const next = source.indexOf('\n', at) + 1;
    const offset = goesOn && next > 0 ? next : at;
    return sayMistake({ code, message, offset, line: lineAt(source, offset), goesOn });
  });
}

/** Parses YAML (1.2), and remembers where each value stands. */
export function parseYaml(source: string): Yaml {
  // Bare messages: the place stands before them.
  const document = parseDocument(source, { prettyErrors: false });
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
  const mistakes = [...findMistakes(document, source), ...findHidden(document, source)];
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
