import { isScalar, parseDocument, visit } from 'yaml';
import type { Shown } from './shown.ts';

/** The YAML at the head of a text, without its fences. */
export const frontMatterOf = (source: string): string =>
  /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';

/** The keys whose values are ids of the data, be they well written or not. */
const NAMING = ['topic', 'reports', 'charts'];

/** An id or a date: not a text. */
const NAME = /^(?:[a-z0-9.-]+|\d{4}(?:-\d\d){0,2})$/;

/** The texts among the values of a front matter that starts at `offset` in its file. */
export function frontMatterTexts(yaml: string, offset: number): readonly Shown[] {
  const texts: Shown[] = [];
  visit(parseDocument(yaml), {
    Pair(_, { key }) {
      return isScalar<string>(key) && NAMING.includes(key.value) ? visit.SKIP : undefined;
    },
    Scalar(key, node) {
      if (key === 'key' || !isScalar<string>(node) || typeof node.value !== 'string') return;
      const [start = 0, end = 0] = node.range ?? [];
      if (NAME.test(node.value)) return;
      texts.push({ text: yaml.slice(start, end), offset: offset + start, kind: 'template' });
    },
  });
  return texts;
}
