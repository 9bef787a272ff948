import type { Problem } from '../../lib/errors.ts';
import { placeOf, type TextFile } from '../../lib/textFile.ts';
import { imageFaces } from '../image/faces.ts';
import { hasInk, nameCharacter } from './characters.ts';
import { readCoverage } from './coverage.ts';
import { fontFaces } from './faces.ts';
import { readFont } from './readFont.ts';

interface Font {
  readonly title: string;
  readonly coverage: ReadonlySet<number>;
}

/** Every font that text may be set in, each once: pages, pictures and paper share them. */
function readFonts(): readonly Font[] {
  const faces = new Map(
    [...fontFaces, ...Object.values(imageFaces)].map((face) => [face.source, face]),
  );
  return [...faces.values()].map((face) => ({
    title: face.title,
    coverage: readCoverage(readFont(face.source)),
  }));
}

/**
 * The characters of files that one of the fonts cannot draw, each where it stands first in its file. Any text may come
 * to stand in a title, a picture or a PDF, where such a character would be a blank box.
 */
export function findUndrawn(files: readonly TextFile[]): readonly Problem[] {
  const fonts = readFonts();
  return files.flatMap((file) =>
    [...new Set(file.source)].filter(hasInk).flatMap((character): readonly Problem[] => {
      const code = character.codePointAt(0) ?? 0;
      const unable = fonts.find(({ coverage }) => !coverage.has(code));
      if (unable === undefined) return [];
      return [
        {
          ...placeOf(file, file.source.indexOf(character)),
          seen: nameCharacter(character),
          expected: `a character that every font of the site can draw; ${unable.title} cannot`,
          fix: 'Write it with another character.',
        },
      ];
    }),
  );
}
