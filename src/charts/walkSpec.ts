import type { Language } from '../../lib/language.ts';
import type { SpecPath } from '../readSpec.ts';

interface Leaf {
  readonly path: SpecPath;
  readonly value: string;
}

/** Every string of a spec with the keys that lead to it. */
function* leavesOf(value: unknown, path: SpecPath): Generator<Leaf> {
  if (typeof value === 'string') yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

const isText = ({ path }: Leaf) => path.at(-1) === 'zh' || path.at(-1) === 'en';

/** Every text for readers in a spec. */
export function textsIn(
  spec: unknown,
): readonly { path: SpecPath; lang: Language; template: string }[] {
  return [...leavesOf(spec, [])]
    .filter(isText)
    .map(({ path, value }) => ({ path, lang: path.at(-1) as Language, template: value }));
}

/** Every string of a view that is no text for readers: ids of numbers, most of them. */
export function numbersIn(
  view: unknown,
  path: SpecPath,
): readonly { path: SpecPath; id: string }[] {
  return [...leavesOf(view, path)]
    .filter((leaf) => !isText(leaf))
    .map(({ path: place, value }) => ({ path: place, id: value }));
}
