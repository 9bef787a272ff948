import type { Problem } from '../lib/errors.ts';
import { IMAGE_SUFFIXES } from '../lib/paths.ts';
import { PAGES } from '../prose/text/file.ts';
import { TABLE_NAMES } from '../tables/index.ts';

/** Where a file of data/ and content/ may stand, and what is said of one that stands elsewhere; its name is an address. */
const PLACES = [
  {
    under: /^data\//,
    is: new RegExp(`^data/(?:${TABLE_NAMES.join('|')})\\.csv$`),
    expected: `the tables and nothing else: ${TABLE_NAMES.map((name) => `${name}.csv`).join(', ')}`,
  },
  {
    under: /^content\/pages\//,
    is: new RegExp(`^content/pages/(?:zh|en)/(?:${PAGES.join('|')})\\.mdx$`),
    expected: `the pages of the site in the folders zh and en: ${PAGES.map((name) => `${name}.mdx`).join(', ')}`,
  },
  {
    under: /\/index\.mdx$/,
    // An index is its folder, and has no address of its own.
    is: /^$/,
    expected: 'another name than index, which would be no address of its own',
  },
  {
    under: /^/,
    is: /^content\/(?:glossary\.yaml|charts\/[a-z][a-z0-9-]*\.yaml|(?:reviews|stories)\/(?:zh|en)\/[a-z0-9][a-z0-9-]*\.mdx)$/,
    expected:
      'charts/<id>.yaml, or <kind>/<language>/<name>.mdx, in small letters, digits and hyphens',
  },
] as const;

const placeOf = (path: string) => PLACES.find(({ under }) => under.test(path));

/** What a file may have been meant to be called: `My Chart.yml` is `my-chart.yaml`. */
const meant = (path: string): string =>
  path
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/\.yml$/, '.yaml')
    .replace(/\.(?:md|markdown)$/, '.mdx');

function fixOf(path: string, files: readonly string[]): string {
  const name = meant(path);
  if (!placeOf(name)?.is.test(name)) return 'Rename it, move it to its folder, or take it away.';
  return files.includes(name) ? `Take it away: ${name} is there.` : `Rename it to ${name}.`;
}

/** Files that nothing would read, or that would have no address. */
const findMisplaced = (files: readonly string[]): readonly Problem[] =>
  files.flatMap((file) => {
    const { is, expected } = placeOf(file) ?? {};
    return is === undefined || expected === undefined || is.test(file)
      ? []
      : [{ file, expected, fix: fixOf(file, files) }];
  });

const TAKEN = new RegExp(`^content/charts/[^/]*(?:${IMAGE_SUFFIXES.join('|')})\\.yaml$`);

/** Charts whose picture would have the name of another chart's: `site-funding-card` beside the card of `site-funding`. */
const findTakenNames = (files: readonly string[]): readonly Problem[] =>
  files
    .filter((path) => TAKEN.test(path))
    .map((path) => ({
      file: path,
      expected: `a name that ends otherwise: pictures of charts end in ${IMAGE_SUFFIXES.join(', ')}`,
      fix: 'Rename the file.',
    }));

/** Folders that are called as a file is. */
const findFoldersAsFiles = (folders: readonly string[]): readonly Problem[] =>
  folders
    .filter((path) => /\.(?:csv|yaml|mdx)$/.test(path))
    .map((path) => ({
      file: path,
      seen: 'a folder',
      expected: 'a file, as the name ends like one',
      fix: 'Take the folder away, and put the file in its place.',
    }));

/** What is wrong with the names and places of the files and folders in data/ and content/. */
export const findStrayFiles = (
  files: readonly string[],
  folders: readonly string[],
): readonly Problem[] => [
  ...findMisplaced(files),
  ...findTakenNames(files),
  ...findFoldersAsFiles(folders),
];
