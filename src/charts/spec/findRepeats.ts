import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../../lib/errors.ts';
import type { SpecFile } from './readSpec.ts';
import { nodesIn } from './walkSpec.ts';

const isView = (item: unknown): item is { readonly id: unknown } =>
  typeof item === 'object' && item !== null && 'id' in item;

/** What an item of a list is about: the number that it names, the view that it is, or all of it. */
function subjectOf(item: unknown): unknown {
  if (isView(item)) return item.id;
  return typeof item === 'object' && item !== null && 'number' in item ? item.number : item;
}

/** What a list of a spec has twice: readers would count it twice. */
export const findRepeats = (file: SpecFile): readonly Problem[] =>
  [...nodesIn(file.spec)].flatMap(({ path, value }) => {
    if (!Array.isArray(value)) return [];
    const subjects = value.map(subjectOf);
    return subjects.flatMap((subject, index) =>
      subjects.slice(0, index).some((other) => isDeepStrictEqual(other, subject))
        ? file.problemAt(
            [...path, index, ...(isView(value[index]) ? ['id'] : [])],
            'each item of a list once',
            'Take it out, or name what was meant.',
          )
        : [],
    );
  });
