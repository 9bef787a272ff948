import type { Facts } from '../../figures/facts.ts';
import { findUnbound } from '../../figures/findUnbound.ts';
import type { Problem } from '../../lib/errors.ts';
import type { SpecFile } from './readSpec.ts';
import { textsIn } from './walkSpec.ts';

/** Placeholders of the texts that name nothing, or say it in no way there is. */
export const findUnboundTexts = (file: SpecFile, facts: Facts): readonly Problem[] =>
  textsIn(file.spec).flatMap(({ path, lang, template }) =>
    findUnbound(template, facts, lang).map(({ written, misfit: { expected, fix } }) => ({
      ...file.problemAt(path, expected, fix),
      seen: written,
    })),
  );
