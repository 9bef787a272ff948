import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { readEdition } from '../charts/edition.ts';
import { collect, InputError, type Problem } from '../lib/errors.ts';
import { findBrokenText } from '../lib/findBrokenText.ts';
import { listFiles, listFolders } from '../lib/folder.ts';
import { readText } from '../lib/textFile.ts';
import { findProseProblems } from '../prose/check/checkProse.ts';
import { checkDrawings } from '../render/drawing/checkDrawings.ts';
import { findUndrawn } from '../render/fonts/findUndrawn.ts';
import { folders, site } from '../site.ts';
import { findUnused, loadTables } from '../tables/index.ts';
import { findStrayFiles } from './find-stray-files.ts';

/** What is wrong with the settings. */
function findMissettings(): readonly Problem[] {
  if (/^https?:$/.test(URL.parse(site.url)?.protocol ?? '')) return [];
  return [
    {
      file: 'SITE_URL',
      seen: site.url,
      expected: 'the whole address of the published site, such as https://example.org/unions/',
      fix: 'Set it, or unset it to build for this machine.',
    },
  ];
}

/** The folders of the input that are there; one that is not is told by who reads it. */
const listIn = (list: (folder: string) => readonly string[]): readonly string[] =>
  [folders.data, folders.content].flatMap((folder) => collect([], () => list(folder)) ?? []);

/** Charts and texts that are no plain text; read all the same, they would seem to say what nobody wrote. */
const findBroken = (files: readonly string[]): readonly Problem[] =>
  files
    .filter((path) => /\.(?:yaml|mdx)$/.test(path))
    .flatMap((path) => findBrokenText(path, readFileSync(path)));

/** Characters that no font of ours has, in all that is text: what else there is among the tables, their reader refuses. */
const findUndrawnIn = (files: readonly string[]): readonly Problem[] =>
  findUndrawn(
    files
      .filter((path) => /\.(?:csv|yaml|mdx)$/.test(path) && isUtf8(readFileSync(path)))
      .map(readText),
  );

/** Throws an `InputError` with all that is wrong in tables, charts, texts and settings, before anything is built from them; texts in one language alone are wrong too, unless they may wait. */
export function checkInput({ draftsWait = false } = {}): void {
  const files = listIn(listFiles);
  const problems = [...findMissettings(), ...findStrayFiles(files, listIn(listFolders))];

  const broken = findBroken(files);
  if (broken.length > 0) {
    collect(problems, () => loadTables(folders.data));
    throw new InputError([...problems, ...broken], 'what charts and texts say');
  }

  const { edition, problems: ofData } = readEdition();
  problems.push(...ofData);
  // Tables that cannot be read have been told.
  const tables = collect([], () => loadTables(folders.data));
  if (tables !== null) problems.push(...findUnused(tables));
  collect(problems, () => problems.push(...findProseProblems({ draftsWait })));
  problems.push(...findUndrawnIn(files));
  if (problems.length === 0) return;

  // Where all is well who is to draw the charts draws them, and has no need to wait for it here.
  if (edition !== null) collect(problems, () => checkDrawings(edition));
  throw new InputError(
    problems,
    edition === null ? 'what charts and texts say of the data, and the drawings' : null,
  );
}
