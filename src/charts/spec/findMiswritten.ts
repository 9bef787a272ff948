import { blankBound } from '../../figures/bind.ts';
import type { Problem } from '../../lib/errors.ts';
import { findMiswriting } from '../../lib/findMiswriting.ts';
import type { SpecFile } from './readSpec.ts';
import { textsIn } from './walkSpec.ts';

/** Texts with markup, or in the other language. */
export const findMiswritten = (file: SpecFile): readonly Problem[] =>
  textsIn(file.spec).flatMap(({ path, lang, template }) => {
    const found = findMiswriting(blankBound(template), lang);
    if (found === null) return [];
    const { seen, expected, fix } = found;
    return { ...file.problemAt(path, expected, fix), seen };
  });
