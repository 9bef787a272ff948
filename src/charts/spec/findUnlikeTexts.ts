import { boundIds } from '../../figures/bind.ts';
import type { Problem } from '../../lib/errors.ts';
import type { SpecFile, SpecPath } from './readSpec.ts';
import { textsIn } from './walkSpec.ts';

/** The keys that lead to the texts of both languages. */
const placeOf = (path: SpecPath): string => path.slice(0, -1).join('.');

/** Texts that name a number in one language alone; a language may do without any. */
export function findUnlikeTexts(file: SpecFile): readonly Problem[] {
  const texts = textsIn(file.spec);
  return texts.flatMap(({ path, lang, template }) => {
    const twin = texts.find((text) => text.lang !== lang && placeOf(text.path) === placeOf(path));
    const named = boundIds(twin?.template ?? '');
    if (named.length === 0) return [];
    return boundIds(template)
      .filter((id) => !named.includes(id))
      .map((id) =>
        file.problemAt(
          path,
          'the same numbers in both languages',
          `Name ${id} in the other language too, or leave it out here.`,
        ),
      );
  });
}
