import { type Dirent, readdirSync, statSync } from 'node:fs';
import { errnoOf } from './errno.ts';
import { InputError } from './errors.ts';

/** What systems and editors leave beside the files of others: hidden files, safety copies, locks, previews. */
const LEFT_BEHIND = /^(?:\.|~\$|#)|~$|^(?:thumbs\.db|desktop\.ini)$/i;

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !LEFT_BEHIND.test(name),
    );
  } catch (error) {
    const errno = errnoOf(error);
    if (errno !== 'ENOENT' && errno !== 'ENOTDIR') throw error;
    const seen = errno === 'ENOTDIR' ? 'a file' : undefined;
    const fix = 'Start the command in the folder of the project, or restore the folder.';
    throw new InputError([{ file: folder, seen, expected: 'a folder', fix }]);
  }
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** Whether an entry is a file, or a link to one; only a link is looked up. */
const isFile = (folder: string, entry: Dirent): boolean =>
  entry.isSymbolicLink()
    ? (statSync(`${folder}/${entry.name}`, { throwIfNoEntry: false })?.isFile() ?? false)
    : entry.isFile();

/**
 * The names of the files in a folder, sorted; throws an `InputError` where there is no such folder. This and all
 * below pass over what systems and editors leave behind.
 */
export const listNames = (folder: string): readonly string[] =>
  entriesOf(folder)
    .filter((entry) => isFile(folder, entry))
    .map(({ name }) => name)
    .toSorted();

/** The paths of all folders in a folder, however deep, from the project's root, with forward slashes. */
export const listFolders = (folder: string): readonly string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => slashed(`${folder}/${name}`))
    .flatMap((path) => [path, ...listFolders(path)]);

/** The paths of all files in a folder and in those below it, from the project's root, with forward slashes, sorted. */
export const listFiles = (folder: string): readonly string[] =>
  [folder, ...listFolders(folder)]
    .flatMap((each) => listNames(each).map((name) => slashed(`${each}/${name}`)))
    .toSorted();

/** Names and times of files: it changes whenever one of them does. */
export const stampOf = (paths: readonly string[]): string =>
  paths.map((path) => `${path} ${statSync(path, { throwIfNoEntry: false })?.mtimeMs}`).join('\n');
