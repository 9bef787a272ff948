import type { Problem } from '../../lib/errors.ts';
import { idPattern, placeOf, type TextFile } from '../../lib/textFile.ts';

/** What the checks of the tables expect where an id of a number leads nowhere. */
const OF_A_NUMBER = /\bdata\/(?:figures|derived)\.csv\b/;
/** How they say which one. */
const LOST = /\bthere is no ([a-z0-9]+(?:-[a-z0-9]+)+)/;

/** The ids of numbers that problems in the data call missing. */
const lostIds = (problems: readonly Problem[]): readonly string[] => [
  ...new Set(
    problems
      .filter(({ expected }) => OF_A_NUMBER.test(expected))
      .flatMap(({ expected }) => LOST.exec(expected)?.[1] ?? []),
  ),
];

/**
 * Every line of charts and texts that names a number which the data has lost. While the data cannot be read they are
 * held against nothing; without this, a lost figure would be missed in the tables first, and there only at the next build.
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
        fix: 'Put the row back, or write this without it.',
      })),
    ),
  );
}
