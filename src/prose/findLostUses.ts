import type { Problem } from '../lib/errors.ts';
import { idPattern, placeOf, type TextFile } from '../lib/textFile.ts';

/** How the checks of the tables and of the charts say that an id leads nowhere. */
const LOST = /\b(?:there is no|has the id) ([a-z0-9]+(?:-[a-z0-9]+)+)/g;

/** The ids that problems in the data call missing. */
function lostIds(problems: readonly Problem[]): readonly string[] {
  const said = problems.flatMap(({ expected, fix }) => [expected, fix]);
  return [...new Set(said.flatMap((text) => [...text.matchAll(LOST)].map(([, id = '']) => id)))];
}

/**
 * Every line of prose that names a number which the data has lost. While the data cannot be read the prose cannot be
 * checked; without this, a lost figure would be missed in the tables first and in the texts only at the next build.
 */
export function findLostUses(
  files: readonly TextFile[],
  problems: readonly Problem[],
): readonly Problem[] {
  const ids = lostIds(problems);
  return files.flatMap((file) =>
    ids.flatMap((id) =>
      [...file.source.matchAll(idPattern(id))].map(({ index }) => ({
        ...placeOf(file, index),
        seen: id,
        expected:
          'the id of a figure in data/figures.csv or of a derived number in data/derived.csv',
        fix: 'Put the row back, or rewrite this sentence.',
      })),
    ),
  );
}
