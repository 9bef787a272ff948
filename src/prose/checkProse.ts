import { statSync } from 'node:fs';
import { type Edition, loadEdition } from '../charts/edition.ts';
import { collect, InputError, type Problem } from '../lib/errors.ts';
import { listFiles, readText, type TextFile } from '../lib/textFile.ts';
import { folders } from '../site.ts';
import { languageOf } from './file.ts';
import { findLostUses } from './findLostUses.ts';
import { findProblems } from './findProblems.ts';
import { findDrafts, findTwinProblems } from './findTwinProblems.ts';
import { GLOSSARY, loadGlossary } from './loadGlossary.ts';

/** All prose as it was when it was last read, and what is wrong with it. */
interface Reading {
  readonly stamp: string;
  readonly edition: Edition;
  readonly problems: readonly Problem[];
  readonly drafts: readonly Problem[];
}

let latest: Reading | null = null;

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

/** Reads all prose, once for as long as neither it nor the data nor the charts change. */
function readProse(): Reading {
  const paths = listProse();
  const edition = loadWithUses(paths);
  const stamp = [...paths, GLOSSARY].map((path) => `${path} ${statSync(path).mtimeMs}`).join('\n');
  if (latest?.stamp === stamp && latest.edition === edition) return latest;
  const files = paths.map(readText);
  const problems = [
    ...files.flatMap((file) => checkFile(file, edition)),
    ...findTwinProblems(files),
  ];
  collect(problems, loadGlossary);
  latest = { stamp, edition, problems, drafts: findDrafts(files) };
  return latest;
}

/** Throws an `InputError` with all that is wrong in all files of prose and in the glossary: nothing of it is published. */
export function checkProse(): void {
  const { problems, drafts } = readProse();
  const all = [...problems, ...drafts];
  if (all.length > 0) throw new InputError(all);
}

/**
 * Throws an `InputError` with all that is wrong in one file, before it is compiled: what is wrong with others is told
 * where they are shown, and while it is being written it may wait for its translation.
 */
export function checkText(path: string): void {
  const own = readProse().problems.filter(({ file }) => file === path);
  if (own.length > 0) throw new InputError(own);
}
