import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, dist } from '../support/built-pages.ts';
import { attribute, byName, findAll, parsePage } from '../support/html.ts';
import { weigh, weighAgainst } from '../support/weigh.ts';

/** What a reader may be made to download, in kB of 1,000 bytes. To raise one is a decision: say why in the commit. */
const BUDGETS = {
  /** The whole embed, brotli: every view, frame, table, strip, script and style. */
  embed: 10,
  /** All scripts of a page, gzip. */
  script: 15,
  /** All style sheets of a page, brotli. */
  style: 12,
  /** The HTML of the front page, brotli. */
  front: 16,
  /** The HTML of any chart’s own page, brotli; the heaviest has a row for each of 378 numbers. */
  chartPage: 12.5,
  'song-600': 60,
  'song-900': 80,
  'hei-400': 300,
} as const;

const kB = (bytes: number) => bytes / 1000;
const read = (file: string) => readFileSync(`${dist}/${file}`);
const gzip = (bytes: Buffer) => kB(gzipSync(bytes, { level: 9 }).length);

const sizes: string[] = [];

/** Fails where a size is over its budget; writes the size down for the summary. */
function expectWithin(what: string, size: number, budget: keyof typeof BUDGETS): void {
  const limit = BUDGETS[budget];
  sizes.push(`${what.padEnd(46)} ${size.toFixed(1).padStart(6)} of ${limit} kB`);
  expect(
    size,
    `${what} weighs ${size.toFixed(1)} kB, its budget (${budget}) is ${limit} kB. Make it lighter; ` +
      'BUDGETS in tests/site/budgets.test.ts holds the limits',
  ).toBeLessThanOrEqual(limit);
}

const fileOf = (href: string) => href.replace(/^.*?(?=_assets\/|fonts\/)/, '');
const pages = builtPages();

describe('weights', () => {
  /** Every page of a kind within its budget; the heaviest of them is weighed to be told. */
  const expectAllWithin = (kind: string, budget: keyof typeof BUDGETS) => {
    const files = pages.filter((page) => page.kind === kind).map(({ file }) => file);
    expect(files.length, `pages of the kind ${kind}`).toBeGreaterThan(0);
    const heavy = files.map((file) => ({ file, size: weighAgainst(BUDGETS[budget], file) }));
    const [heaviest, ...others] = heavy.toSorted((a, b) => b.size - a.size);
    if (heaviest !== undefined) expectWithin(heaviest.file, weigh(heaviest.file), budget);
    for (const { file, size } of others) expect(size, file).toBeLessThanOrEqual(BUDGETS[budget]);
  };

  it('every embed is light', () => expectAllWithin('embed', 'embed'));

  it('every embed is one file, with nothing more to load', () => {
    for (const { file, path } of pages.filter(({ kind }) => kind === 'embed')) {
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
    const scripts = new Map<string, number>();
    for (const { file, path } of pages) {
      const tree = parsePage(file);
      const texts = byName(tree, 'script')
        .filter((script) => !/json/.test(attribute(script, 'type') ?? ''))
        .map((script) => {
          const src = attribute(script, 'src');
          if (src !== null) return read(fileOf(src));
          return Buffer.from(
            script.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
          );
        });
      scripts.set(path, gzip(Buffer.concat(texts)));
    }
    const [heaviest] = [...scripts].toSorted((a, b) => b[1] - a[1]);
    for (const [path, size] of scripts) expect(size, path).toBeLessThanOrEqual(BUDGETS.script);
    if (heaviest !== undefined) expectWithin(`script of ${heaviest[0]}`, heaviest[1], 'script');
  });

  it('style sheets, the front page and the pages of charts are light', () => {
    for (const file of builtFiles().filter((name) => name.endsWith('.css')))
      expectWithin(file, weigh(file), 'style');
    expectAllWithin('home', 'front');
    expectAllWithin('chart', 'chartPage');
  });

  it('every face of the fonts is light, and has a budget', () => {
    for (const file of builtFiles().filter((name) => name.startsWith('fonts/'))) {
      const face = file.replace(/^fonts\/|\.woff2$/g, '');
      expect(Object.keys(BUDGETS), `a budget for ${file}`).toContain(face);
      expectWithin(file, kB(read(file).length), face as keyof typeof BUDGETS);
    }
  });

  it('prints what it measured', () => {
    console.log(`Weights of ${dist}:\n${[...new Set(sizes)].join('\n')}`);
    expect(sizes.length).toBeGreaterThan(0);
  });
});
