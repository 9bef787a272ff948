import type { Language } from '../../lib/language.ts';
import type { SpecPath } from './readSpec.ts';

interface Node<Value = unknown> {
  readonly path: SpecPath;
  readonly value: Value;
}

/** Every value of a spec, the whole first, with the keys that lead to it. */
export function* nodesIn(value: unknown, path: SpecPath = []): Generator<Node> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* nodesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Every string of a spec. */
const stringsIn = (value: unknown, path: SpecPath = []): readonly Node<string>[] =>
  [...nodesIn(value, path)].filter((node): node is Node<string> => typeof node.value === 'string');

const isText = ({ path }: Node) => path.at(-1) === 'zh' || path.at(-1) === 'en';

/** Every text for readers in a spec. */
export function textsIn(
  spec: unknown,
): readonly { path: SpecPath; lang: Language; template: string }[] {
  return stringsIn(spec)
    .filter(isText)
    .map(({ path, value }) => ({ path, lang: path.at(-1) as Language, template: value }));
}
