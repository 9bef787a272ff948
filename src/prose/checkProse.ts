import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Facts } from '../figures/facts.ts';
import { InputError, type Problem } from '../lib/errors.ts';
import { languageOf } from './file.ts';
import { findProblems } from './findProblems.ts';

/** Folder of all that is written; one folder a kind of text, in it one a language. */
const CONTENT = 'content';

let latest: {
  readonly stamp: string;
  readonly facts: Facts;
  readonly problems: readonly Problem[];
} | null = null;

/** The paths of all files of prose, from the project's root, with forward slashes. */
function listProse(): readonly string[] {
  return readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .map((path) => `${CONTENT}/${path.replaceAll('\\', '/')}`)
    .filter((path) => languageOf(path) !== null)
    .toSorted();
}

function checkFile(path: string, facts: Facts): readonly Problem[] {
  const lang = languageOf(path);
  if (lang === null) return [];
  return findProblems({ path, source: readFileSync(path, 'utf8') }, lang, facts);
}

/**
 * Throws an `InputError` with all that is wrong in all files of prose. Called for each file that is
 * compiled; they are read once for as long as neither they nor the facts change.
 */
export function checkProse(facts: Facts): void {
  const paths = listProse();
  const stamp = paths.map((path) => `${path} ${statSync(path).mtimeMs}`).join('\n');
  if (latest?.stamp !== stamp || latest.facts !== facts) {
    latest = { stamp, facts, problems: paths.flatMap((path) => checkFile(path, facts)) };
  }
  if (latest.problems.length > 0) throw new InputError(latest.problems);
}
