import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { InputError, type Problem } from '../../lib/errors.ts';
import { hasInk, nameCharacter } from './characters.ts';
import { readCoverage } from './coverage.ts';
import { type FontFace, fontFaces } from './faces.ts';
import { readFont } from './readFont.ts';
import { subsetToWoff2 } from './subset.ts';
import { gatherCharacters } from './text.ts';

/** Every face can set a number that the browser changes or that a later script writes. */
const always = '0123456789,.%';

/** Writes `fonts/*.woff2` into a built site, with the characters that its pages show and no others. */
export async function writeFonts(distDir: string): Promise<void> {
  // Which characters are set in which face, and the first page where each stands.
  const uses = await loadUses(distDir);

  // All that a face cannot draw, on all pages, before anything is written.
  const fonts = new Map(fontFaces.map((face) => [face, readFont(face.source)]));
  const problems = [...fonts].flatMap(([face, font]) =>
    findMissing(face, uses.get(face) ?? new Map(), readCoverage(font)),
  );
  if (problems.length > 0) throw new InputError(problems);

  // Cut and pack.
  await mkdir(`${distDir}/fonts`, { recursive: true });
  for (const [face, font] of fonts) {
    const woff2 = await subsetToWoff2(font, uses.get(face)?.keys() ?? []);
    await writeFile(`${distDir}/fonts/${face.id}.woff2`, woff2);
  }
}

/** Of a face: each character set in it, with the page that shows it first (`null` for `always`). */
type Uses = Map<string, string | null>;

async function loadUses(distDir: string): Promise<ReadonlyMap<FontFace, Uses>> {
  const uses = new Map<FontFace, Uses>(
    fontFaces.map((face) => [face, new Map([...always].map((character) => [character, null]))]),
  );
  const files = await readdir(distDir, { recursive: true });
  const pages = files.map((file) => file.replaceAll('\\', '/')).filter((f) => f.endsWith('.html'));
  if (pages.length === 0) {
    throw new Error(`There is no HTML page in ${distDir}, so no text to make fonts for.`);
  }
  for (const page of pages.sort()) {
    const html = await readFile(`${distDir}/${page}`, 'utf8');
    for (const [face, characters] of gatherCharacters(html, fontFaces)) {
      const seen = uses.get(face);
      for (const character of characters) if (!seen?.has(character)) seen?.set(character, page);
    }
  }
  return uses;
}

function findMissing(face: FontFace, uses: Uses, coverage: ReadonlySet<number>): Problem[] {
  return [...uses].flatMap(([character, page]) => {
    const code = character.codePointAt(0) ?? 0;
    if (page === null || coverage.has(code) || !hasInk(character)) return [];
    return {
      file: page,
      field: face.id,
      seen: nameCharacter(character),
      expected: `a character that ${face.title} can draw: it sets ${face.usedFor}`,
      fix: 'Write the text with another character, or draw the sign as an SVG.',
    };
  });
}
