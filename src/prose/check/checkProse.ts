import { type Edition, readEdition } from '../../charts/edition.ts';
import { collect, InputError, type Problem } from '../../lib/errors.ts';
import { listFiles, stampOf } from '../../lib/folder.ts';
import { readText, type TextFile } from '../../lib/textFile.ts';
import { folders } from '../../site.ts';
import { GLOSSARY, readTerms } from '../glossary/loadGlossary.ts';
import { languageOf } from '../text/file.ts';
import { findLostUses } from './findLostUses.ts';
import { findMissingPages } from './findMissingPages.ts';
import { findProblems } from './findProblems.ts';
import { findDrafts, findTwinProblems } from './findTwinProblems.ts';

/** All prose as it was when it was last read, and what is wrong with it. */
interface Reading {
  readonly stamp: string;
  readonly edition: Edition | null;
  readonly problems: readonly Problem[];
  readonly drafts: readonly Problem[];
}

let latest: Reading | null = null;

/** The paths of all files of prose: one folder a kind of text, in it one a language. */
const listProse = (): readonly string[] =>
  listFiles(folders.content).filter((path) => languageOf(path) !== null);

/** The paths of the charts and of the glossary. */
const listSpecs = (): readonly string[] =>
  listFiles(folders.content).filter((path) => path.endsWith('.yaml'));

function checkFile(file: TextFile, edition: Edition | null): readonly Problem[] {
  const lang = languageOf(file.path);
  return lang === null ? [] : findProblems(file, lang, edition);
}

/** Reads all prose, once for as long as neither it nor the data nor the charts change. */
function readProse(): Reading {
  const paths = listProse();
  const { edition, problems: ofData } = readEdition();
  const stamp = stampOf([...paths, GLOSSARY]);
  if (latest?.stamp === stamp && latest.edition === edition) return latest;
  const files = paths.map(readText);
  const problems = [
    ...findMissingPages(paths),
    ...files.flatMap((file) => checkFile(file, edition)),
    ...findTwinProblems(files),
    ...(edition === null ? findLostUses([...listSpecs().map(readText), ...files], ofData) : []),
  ];
  collect(problems, () => readTerms(edition));
  latest = { stamp, edition, problems, drafts: findDrafts(files) };
  return latest;
}

/** All that is wrong in all files of prose and in the glossary: nothing of it is published. Drafts may wait to be told. */
export function findProseProblems({ draftsWait }: { draftsWait: boolean }): readonly Problem[] {
  const { problems, drafts } = readProse();
  return draftsWait ? problems : [...problems, ...drafts];
}

/**
 * Throws an `InputError` with all that is wrong in one file, before it is compiled: what is wrong with others is told
 * where they are shown, and while it is being written it may wait for its translation.
 */
export function checkText(path: string): void {
  const own = readProse().problems.filter(({ file }) => file === path);
  if (own.length > 0) throw new InputError(own);
}
