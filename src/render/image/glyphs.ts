import { InputError, type Problem } from '../../lib/errors.ts';
import { nameCharacter } from '../fonts/characters.ts';
import { imageFaces } from './faces.ts';
import { shapeLine } from './shape.ts';
import type { Sheet } from './sheet.ts';

/** Throws where a face lacks a character that the image is to show: renderers would leave a hole, silently. */
export function refuseMissingGlyphs(sheet: Sheet, file: string): void {
  const texts = sheet.layers
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.kind === 'text' ? [item] : []));
  const problems = texts.flatMap(({ runs, spaced }) =>
    runs.flatMap(({ text, face }) =>
      shapeLine(text, face, sheet.lang, spaced).missing.map(
        (character): Problem => ({
          file,
          field: text,
          seen: nameCharacter(character),
          expected: `a character that ${imageFaces[face].title} can draw`,
          fix: 'Write the text with another character.',
        }),
      ),
    ),
  );
  if (problems.length > 0) throw new InputError(problems);
}
