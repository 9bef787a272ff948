import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/charts/edition.ts';
import { TABLE_NAMES } from '../../src/tables/index.ts';
import { builtFiles, builtPages, dist } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';

const files = builtFiles();
const read = (file: string) => new Uint8Array(readFileSync(`${dist}/${file}`));
const readJson = (file: string) => JSON.parse(readFileSync(`${dist}/${file}`, 'utf8'));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const csvFiles = files.filter((file) => file.endsWith('.csv'));
const zipFile = 'data/hainan-union-figures.zip';

describe('dist/data/', () => {
  it.each(TABLE_NAMES)('%s.csv is data/%s.csv, byte for byte', (name) => {
    expect(sha256(read(`data/${name}.csv`))).toBe(
      sha256(new Uint8Array(readFileSync(`data/${name}.csv`))),
    );
  });

  it('has a descriptor whose paths, sizes and hashes are those of the files beside it', () => {
    const { resources } = readJson('data/datapackage.json');
    expect(resources).toHaveLength(TABLE_NAMES.length);
    for (const { path, bytes, hash } of resources) {
      const file = read(`data/${path}`);
      expect({ path, bytes: file.length, hash: `sha256:${sha256(file)}` }).toEqual({
        path,
        bytes,
        hash,
      });
    }
  });

  it('has an archive of the same files', () => {
    const entries = unzipSync(read(zipFile));
    const beside = new Map([
      ...[...TABLE_NAMES.map((name) => `${name}.csv`), 'datapackage.json'].map(
        (name) => [name, `data/${name}`] as const,
      ),
      ['excel/figures-excel.csv', 'data/figures-excel.csv'],
    ]);
    for (const [entry, file] of beside) {
      expect(sha256(entries[entry] ?? new Uint8Array()), entry).toBe(sha256(read(file)));
    }
  });

  it('has all checks, counted', () => {
    const { checks, counts } = readJson('data/checks.json');
    expect(checks).toHaveLength(loadEdition().facts.checks.length);
    for (const [verdict, count] of Object.entries(counts)) {
      const found = checks.filter((check: { verdict: string }) => check.verdict === verdict);
      expect(found, verdict).toHaveLength(count as number);
    }
  });

  it('stands once, not in every language', () => {
    expect(files.filter((file) => /^en\/(?!oembed\/).*\.(?:csv|json|zip)$/.test(file))).toEqual([]);
  });
});

describe('dist/charts/<id>.csv', () => {
  it('stands beside every chart, and beside nothing else', () => {
    const ids = loadEdition().charts.map(({ id }) => `charts/${id}.csv`);
    expect(csvFiles.filter((file) => file.startsWith('charts/'))).toEqual(ids.toSorted());
  });
});

describe('Every published CSV', () => {
  it('is UTF-8, with a byte order mark only where it is made for spreadsheets', () => {
    for (const file of csvFiles) {
      const bytes = read(file);
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes), file).not.toThrow();
      const table = TABLE_NAMES.some((name) => file === `data/${name}.csv`);
      expect(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf, file).toBe(!table);
    }
  });

  it('has no cell that a spreadsheet would run as a formula', () => {
    const suspect = /^\s*[=+\-@＝＋－＠\t\r]/;
    const number = /^-?\d+(?:\.\d+)?$/;
    expectNone(
      csvFiles.flatMap((file) => {
        const { data } = Papa.parse<string[]>(readFileSync(`${dist}/${file}`, 'utf8'));
        return data
          .flat()
          .filter((cell) => suspect.test(cell) && !number.test(cell))
          .map((cell) => `${file}: ${cell}`);
      }),
      'Begin the text with another character.',
    );
  });

  it('has lines of one length', () => {
    for (const file of csvFiles) {
      const { data } = Papa.parse<string[]>(readFileSync(`${dist}/${file}`, 'utf8'), {
        skipEmptyLines: true,
      });
      expect(new Set(data.map((line) => line.length)).size, file).toBe(1);
    }
  });
});

describe('JSON-LD', () => {
  const blocks = builtPages().flatMap(({ file }) =>
    [
      ...readFileSync(`${dist}/${file}`, 'utf8').matchAll(
        /<script type="application\/ld\+json">(.*?)<\/script>/gs,
      ),
    ].map(([, json = '']) => ({ file, json })),
  );

  it('can be parsed and holds nothing that ends its element', () => {
    const telling = new Set(blocks.map(({ file }) => file));
    const silent = builtPages().filter(
      ({ kind, file }) => (kind === 'story' || kind === 'review') && !telling.has(file),
    );
    expectNone(
      silent.map(({ path }) => path),
      'These texts have no JSON-LD that this test can find:',
    );
    for (const { file, json } of blocks) {
      expect(JSON.parse(json), file).toHaveProperty('@context');
      expect(json, file).not.toContain('<');
    }
  });

  it('leads to files that are there', () => {
    const datasets = blocks
      .map(({ json }) => JSON.parse(json))
      .filter((b) => b['@type'] === 'Dataset');
    expect(datasets, 'one on the page of all figures of each language').toHaveLength(2);
    for (const { url, inLanguage, distribution } of datasets) {
      const base = new URL(url).pathname.replace(/(?:en\/)?data\/$/, '');
      expect(inLanguage).toHaveLength(2);
      for (const { contentUrl } of distribution) {
        expect(files).toContain(decodeURI(new URL(contentUrl).pathname.slice(base.length)));
      }
    }
  });
});
