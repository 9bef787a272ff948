import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { collect, InputError, type Problem } from '../lib/errors.ts';
import { listFiles, readText, type TextFile } from '../lib/textFile.ts';
import { checkProse } from '../prose/checkProse.ts';
import { findUndrawn } from '../render/fonts/findUndrawn.ts';
import { folders, site } from '../site.ts';
import { findUnused, loadTables } from '../tables/index.ts';

/** Every table, chart and text, as far as it is text: what else there is, its reader refuses. */
const readInput = (): readonly TextFile[] =>
  [folders.data, folders.content]
    .flatMap(listFiles)
    .filter((path) => /\.(?:csv|yaml|mdx)$/.test(path) && isUtf8(readFileSync(path)))
    .map(readText);

/** Where a file of content/ may stand; its name is an address. */
const PLACES = [
  /^content\/glossary\.yaml$/,
  /^content\/charts\/[a-z][a-z0-9-]*\.yaml$/,
  /^content\/(?:pages|reviews|stories)\/(?:zh|en)\/[a-z0-9][a-z0-9-]*\.mdx$/,
];

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
  problems.push(...findStrayFiles());
  collect(problems, checkProse);
  // Tables that cannot be read have been told.
  const tables = collect([], () => loadTables(folders.data));
  if (tables !== null) problems.push(...findUnused(tables));
  problems.push(...findUndrawn(readInput()));
  if (problems.length > 0) throw new InputError(problems);
}
