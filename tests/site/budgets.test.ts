import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtFiles, builtPages, dist } from '../support/built-pages.ts';
import { attribute, byName, findAll, parsePage, textOf } from '../support/html.ts';
import { gzipped, kB, weighAgainst } from '../support/weigh.ts';

/** What a reader may be made to download, in kB of 1,000 bytes. To raise one is a decision: say why in the commit. */
const BUDGETS = {
  /** The whole embed, brotli: every view, frame, table, strip, script and style. */
  embed: 10,
  /** All scripts of a page, gzip. */
  script: 15,
  /** Those of the page of all figures, gzip. */
  dataScript: 5,
  /** All style sheets of a page, brotli. */
  style: 12,
  /** The HTML of the front page, brotli. */
  front: 16,
  /** The HTML of any chart’s own page, brotli; the heaviest has a row for each of 378 numbers. */
  chartPage: 12.5,
  /** The HTML of the page of all figures, brotli. */
  dataPage: 60,
  /** A story with its scripts and style sheets, brotli; images and the optional font apart. */
  story: 60,
  'song-600': 20,
  'song-900': 90,
  'hei-400': 160,
} as const;

type Budget = keyof typeof BUDGETS;

const read = (file: string) => readFileSync(`${dist}/${file}`);
const pages = builtPages();
const ofKind = (kind: BuiltPage['kind']) => pages.filter((page) => page.kind === kind);
const dataPages = pages.filter(({ neutral }) => neutral === '/data/');

const sizes: string[] = [];

/** Fails where a size is over its budget; writes the size down for the summary. */
function expectWithin(what: string, size: number, budget: Budget): void {
  const limit = BUDGETS[budget];
  sizes.push(`${what.padEnd(46)} ${size.toFixed(1).padStart(6)} of ${limit} kB`);
  expect(
    size,
    `${what} weighs ${size.toFixed(1)} kB, its budget (${budget}) is ${limit} kB. Make it lighter; ` +
      'BUDGETS in tests/site/budgets.test.ts holds the limits',
  ).toBeLessThanOrEqual(limit);
}

/** Every page within its budget, by the files that count; the heaviest of them is told. */
function expectAllWithin(
  all: readonly BuiltPage[],
  budget: Budget,
  filesOf: (page: BuiltPage) => readonly string[] = ({ file }) => [file],
): void {
  expect(all.length, `pages with the budget ${budget}`).toBeGreaterThan(0);
  const weighed = all
    .map((page) => ({ page, size: weighAgainst(BUDGETS[budget], filesOf(page)) }))
    .toSorted((a, b) => b.size - a.size);
  // Where the heaviest is within the budget, all are.
  const [heaviest] = weighed;
  if (heaviest !== undefined) expectWithin(heaviest.page.path, heaviest.size, budget);
}

const assetOf = (reference: string | null) => reference?.replace(/^.*?(?=_assets\/)/, '') ?? '';

/** A module, and those that it imports, which are loaded with it. */
const withImports = (file: string): readonly string[] => [
  file,
  ...[
    ...read(file)
      .toString()
      .matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g),
  ].flatMap(([, name = '']) => withImports(`_assets/${name}`)),
];

/** The style sheets and the scripts that a page loads, as files, and the text of the scripts in it. */
function loadedBy({ file }: BuiltPage) {
  const tree = parsePage(file);
  const scripts = byName(tree, 'script');
  const modules = scripts.map((script) => attribute(script, 'src')).filter((src) => src !== null);
  return {
    sheets: byName(tree, 'link')
      .filter((link) => attribute(link, 'rel') === 'stylesheet')
      .map((link) => assetOf(attribute(link, 'href'))),
    modules: [...new Set(modules.map(assetOf).flatMap(withImports))],
    inline: scripts.filter((script) => !/json/.test(attribute(script, 'type') ?? '')).map(textOf),
  };
}

const scripts = new Map<string, number>();

/** All scripts of a page in one, by gzip. Most pages have the same. */
function weighScripts(page: BuiltPage): number {
  const { modules, inline } = loadedBy(page);
  const key = [...modules, ...inline].join('\n');
  const size =
    scripts.get(key) ??
    gzipped(Buffer.concat([...modules.map(read), Buffer.from(inline.join(''))]));
  scripts.set(key, size);
  return size;
}

describe('weights', () => {
  it('every embed is light', () => expectAllWithin(ofKind('embed'), 'embed'));

  it('every embed is one file, with nothing more to load', () => {
    for (const { file, path } of ofKind('embed')) {
      const loaded = findAll(parsePage(file), (element) => {
        if (element.tagName === 'a') return false;
        if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') return false;
        const reference = attribute(element, 'src') ?? attribute(element, 'href');
        return reference !== null && !reference.startsWith('data:') && !reference.startsWith('#');
      });
      expect(
        loaded.map(({ tagName }) => tagName),
        `${path} loads something`,
      ).toEqual([]);
      expect(read(file).toString(), path).not.toMatch(/url\((?!['"]?data:)|@import/);
    }
  });

  it('no page loads more script than its budget', () => {
    const weighed = pages
      .map((page) => ({ path: page.path, size: weighScripts(page) }))
      .toSorted((a, b) => b.size - a.size);
    const [heaviest] = weighed;
    if (heaviest !== undefined)
      expectWithin(`scripts of ${heaviest.path}`, heaviest.size, 'script');
    for (const page of dataPages) {
      const weights = loadedBy(page).modules.map((file) => gzipped(read(file)));
      expect(weights.length, `scripts of ${page.path}`).toBeGreaterThan(0);
      const size = weights.reduce((sum, weight) => sum + weight, 0);
      expectWithin(`scripts of ${page.path}`, size, 'dataScript');
    }
  });

  it('style sheets, the front page, the pages of charts and that of all figures are light', () => {
    for (const file of builtFiles().filter((name) => name.endsWith('.css')))
      expectWithin(file, weighAgainst(BUDGETS.style, [file]), 'style');
    expectAllWithin(ofKind('home'), 'front');
    expectAllWithin(ofKind('chart'), 'chartPage');
    expectAllWithin(dataPages, 'dataPage');
  });

  it('every story is light with all that it loads', () => {
    expectAllWithin(ofKind('story'), 'story', (page) => {
      const { sheets, modules } = loadedBy(page);
      return [page.file, ...sheets, ...modules];
    });
  });

  it('every face of the fonts is light, and has a budget', () => {
    for (const file of builtFiles().filter((name) => name.startsWith('fonts/'))) {
      const face = file.replace(/^fonts\/|\.woff2$/g, '');
      expect(Object.keys(BUDGETS), `a budget for ${file}`).toContain(face);
      expectWithin(file, kB(read(file).length), face as Budget);
    }
  });

  it('prints what it measured', () => {
    console.log(`Weights of ${dist}, at most:\n${[...new Set(sizes)].join('\n')}`);
    expect(sizes.length).toBeGreaterThan(0);
  });
});
