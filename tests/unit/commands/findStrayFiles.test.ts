import { expect, it } from 'vitest';
import { findStrayFiles } from '../../../src/commands/find-stray-files.ts';
import { formatProblem } from '../../../src/lib/errors.ts';
import { listFiles, listFolders } from '../../../src/lib/folder.ts';

/** What is said of files, each with what it is said of. */
const said = (files: readonly string[], folders: readonly string[] = []) =>
  findStrayFiles(files, folders).map(formatProblem).join('\n\n');

it('findStrayFiles(files, folders) finds nothing in the input', () => {
  const roots = ['data', 'content'];
  expect(said(roots.flatMap(listFiles), roots.flatMap(listFolders))).toBe('');
});

it('findStrayFiles(files, folders) names files among the tables that are none', () => {
  expect(
    said(['data/figures.csv', 'data/Figures.csv', 'data/Units.csv', 'data/units.csv.bak']),
  ).toMatchInlineSnapshot(`
    "data/Figures.csv
      expected  the tables and nothing else: reports.csv, topics.csv, regions.csv, categories.csv, units.csv, indicators.csv, figures.csv, ledger.csv, derived.csv, checks.csv, events.csv, problems.csv
      fix       Take it away: data/figures.csv is there.

    data/Units.csv
      expected  the tables and nothing else: reports.csv, topics.csv, regions.csv, categories.csv, units.csv, indicators.csv, figures.csv, ledger.csv, derived.csv, checks.csv, events.csv, problems.csv
      fix       Rename it to data/units.csv.

    data/units.csv.bak
      expected  the tables and nothing else: reports.csv, topics.csv, regions.csv, categories.csv, units.csv, indicators.csv, figures.csv, ledger.csv, derived.csv, checks.csv, events.csv, problems.csv
      fix       Rename it, move it to its folder, or take it away."
  `);
});

it('findStrayFiles(files, folders) names charts and texts that nobody would read, and what they were to be called', () => {
  expect(
    said([
      'content/charts/My Chart.yml',
      'content/charts/site-funding-card.yaml',
      'content/stories/zh/wages.md',
      'content/stories/zh/index.mdx',
      'content/stories/fr/wages.mdx',
      'content/pages/zh/more.mdx',
    ]),
  ).toMatchInlineSnapshot(`
    "content/charts/My Chart.yml
      expected  charts/<id>.yaml, or <kind>/<language>/<name>.mdx, in small letters, digits and hyphens
      fix       Rename it to content/charts/my-chart.yaml.

    content/stories/zh/wages.md
      expected  charts/<id>.yaml, or <kind>/<language>/<name>.mdx, in small letters, digits and hyphens
      fix       Rename it to content/stories/zh/wages.mdx.

    content/stories/zh/index.mdx
      expected  another name than index, which would be no address of its own
      fix       Rename it, move it to its folder, or take it away.

    content/stories/fr/wages.mdx
      expected  charts/<id>.yaml, or <kind>/<language>/<name>.mdx, in small letters, digits and hyphens
      fix       Rename it, move it to its folder, or take it away.

    content/pages/zh/more.mdx
      expected  the pages of the site in the folders zh and en: about.mdx
      fix       Rename it, move it to its folder, or take it away.

    content/charts/site-funding-card.yaml
      expected  a name that ends otherwise: pictures of charts end in -outlined, -wechat, -card, -square
      fix       Rename the file."
  `);
});

it('findStrayFiles(files, folders) names folders that are called as files', () => {
  expect(said([], ['content/stories', 'content/stories/wages.mdx'])).toMatchInlineSnapshot(`
    "content/stories/wages.mdx
      seen      "a folder"
      expected  a file, as the name ends like one
      fix       Take the folder away, and put the file in its place."
  `);
});
