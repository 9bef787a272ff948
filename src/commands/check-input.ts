import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { collect, InputError, type Problem } from '../lib/errors.ts';
import { findBrokenText } from '../lib/findBrokenText.ts';
import { IMAGE_SUFFIXES } from '../lib/paths.ts';
import { listFiles, readText, type TextFile } from '../lib/textFile.ts';
import { checkProse } from '../prose/checkProse.ts';
import { findUndrawn } from '../render/fonts/findUndrawn.ts';
import { folders, site } from '../site.ts';
import { findUnused, loadTables } from '../tables/index.ts';

/** Every table, chart and text, as far as it is text: what else there is among the tables, their reader refuses. */
const readInput = (): readonly TextFile[] =>
  [folders.data, folders.content]
    .flatMap(listFiles)
    .filter((path) => /\.(?:csv|yaml|mdx)$/.test(path) && isUtf8(readFileSync(path)))
    .map(readText);

/** Charts and texts that are no plain text; read all the same, they would seem to say what nobody wrote. */
const findBroken = (): readonly Problem[] =>
  listFiles(folders.content)
    .filter((path) => /\.(?:yaml|mdx)$/.test(path))
    .flatMap((path) => findBrokenText(path, readFileSync(path)));

/** Where a file of content/ may stand; its name is an address. */
const PLACES = [
  /^content\/glossary\.yaml$/,
  /^content\/charts\/[a-z][a-z0-9-]*\.yaml$/,
  /^content\/(?:pages|reviews|stories)\/(?:zh|en)\/[a-z0-9][a-z0-9-]*\.mdx$/,
];

const TAKEN = new RegExp(`^content/charts/[^/]*(?:${IMAGE_SUFFIXES.join('|')})\\.yaml$`);

/** Files of content/ that nothing would read, or that would have no address; hidden ones are nobody's. */
const findStrayFiles = (): readonly Problem[] =>
  listFiles(folders.content)
    .filter((path) => !/\/\.[^/]*$/.test(path))
    .filter((path) => !PLACES.some((place) => place.test(path)))
    .map((path) => ({
      file: path,
      expected:
        'charts/<id>.yaml, or <kind>/<language>/<name>.mdx, in small letters, digits and hyphens',
      fix: 'Rename the file, move it to its folder, or take it away.',
    }));

/** Charts whose picture would have the name of another chart's: `site-funding-card` beside the card of `site-funding`. */
const findTakenNames = (): readonly Problem[] =>
  listFiles(folders.content)
    .filter((path) => TAKEN.test(path))
    .map((path) => ({
      file: path,
      expected: `a name that ends otherwise: pictures of charts end in ${IMAGE_SUFFIXES.join(', ')}`,
      fix: 'Rename the file.',
    }));

/** Throws an `InputError` with all that is wrong in tables, charts, texts and settings, before anything is built from them. */
export function checkInput(): void {
  const problems: Problem[] = [];
  if (!/^https?:$/.test(URL.parse(site.url)?.protocol ?? '')) {
    problems.push({
      file: 'SITE_URL',
      seen: site.url,
      expected: 'the whole address of the published site, such as https://example.org/unions/',
      fix: 'Set it, or unset it to build for this machine.',
    });
  }
  const broken = findBroken();
  problems.push(...findStrayFiles(), ...findTakenNames(), ...broken);
  if (broken.length > 0) throw new InputError(problems);
  collect(problems, checkProse);
  // Tables that cannot be read have been told.
  const tables = collect([], () => loadTables(folders.data));
  if (tables !== null) problems.push(...findUnused(tables));
  problems.push(...findUndrawn(readInput()));
  if (problems.length > 0) throw new InputError(problems);
}
