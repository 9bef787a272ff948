import { statSync } from 'node:fs';
import { type Edition, loadEdition } from '../charts/edition.ts';
import { collect, InputError, type Problem } from '../lib/errors.ts';
import { listFiles, readText, type TextFile } from '../lib/textFile.ts';
import { folders } from '../site.ts';
import { languageOf } from './file.ts';
import { findLostUses } from './findLostUses.ts';
import { findProblems } from './findProblems.ts';
import { findTwinProblems } from './findTwinProblems.ts';
import { GLOSSARY, loadGlossary } from './loadGlossary.ts';

let latest: {
  readonly stamp: string;
  readonly edition: Edition;
  readonly problems: readonly Problem[];
} | null = null;

/** The paths of all files of prose: one folder a kind of text, in it one a language. */
const listProse = (): readonly string[] =>
  listFiles(folders.content).filter((path) => languageOf(path) !== null);

function checkFile(file: TextFile, edition: Edition): readonly Problem[] {
  const lang = languageOf(file.path);
  return lang === null ? [] : findProblems(file, lang, edition);
}

/** Reads data and charts; what is wrong with them is thrown together with the prose that it takes away from. */
function loadWithUses(paths: readonly string[]): Edition {
  const problems: Problem[] = [];
  const edition = collect(problems, loadEdition);
  if (edition !== null) return edition;
  throw new InputError([...problems, ...findLostUses(paths.map(readText), problems)]);
}

/**
 * Throws an `InputError` with all that is wrong in all files of prose and in the glossary. Called before a build, and
 * for each file that is compiled; they are read once for as long as neither they nor the data nor the charts change.
 */
export function checkProse(): void {
  const paths = listProse();
  const edition = loadWithUses(paths);
  const stamp = [...paths, GLOSSARY].map((path) => `${path} ${statSync(path).mtimeMs}`).join('\n');
  if (latest?.stamp !== stamp || latest.edition !== edition) {
    const files = paths.map(readText);
    const problems = [
      ...files.flatMap((file) => checkFile(file, edition)),
      ...findTwinProblems(files),
    ];
    collect(problems, loadGlossary);
    latest = { stamp, edition, problems };
  }
  if (latest.problems.length > 0) throw new InputError(latest.problems);
}
