import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { renderArchive } from '../../../src/publish/archive/archive.ts';
import { loadTableFiles } from '../../../src/publish/archive/tableFile.ts';
import { loadTables, readTables, TABLE_NAMES } from '../../../src/tables/index.ts';

const { facts } = loadEdition();
const zip = renderArchive(facts, loadTableFiles());
const entries = unzipSync(zip);
const text = (name: string) => new TextDecoder().decode(entries[name]);

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('renderArchive(facts, files)', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('gives the same bytes again', () => {
    expect(sha256(renderArchive(facts, loadTableFiles()))).toBe(sha256(zip));
  });

  it.each(['Asia/Shanghai', 'America/Los_Angeles', 'UTC'])('gives the same bytes in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(sha256(renderArchive(facts, loadTableFiles()))).toBe(sha256(zip));
  });

  it('holds the tables, what explains them, and nothing else', () => {
    expect(Object.keys(entries).toSorted()).toEqual(
      [
        ...TABLE_NAMES.map((name) => `${name}.csv`),
        'datapackage.json',
        'excel/figures-excel.csv',
        'LICENSE-DATA',
        'README.md',
      ].toSorted(),
    );
  });

  it('holds tables that read back as the same rows', () => {
    const tables = TABLE_NAMES.map(
      (name) => [`${name}.csv`, entries[`${name}.csv`] ?? new Uint8Array()] as const,
    );
    expect(readTables(new Map(tables))).toEqual(loadTables('data'));
  });

  it('holds a descriptor whose sizes and hashes are those of its tables', () => {
    const { resources } = JSON.parse(text('datapackage.json')) as {
      resources: readonly { path: string; bytes: number; hash: string }[];
    };
    for (const { path, bytes, hash } of resources) {
      const entry = entries[path] ?? new Uint8Array();
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: entry.length,
        hash: `sha256:${sha256(entry)}`,
      });
    }
  });

  it('tells in both languages what it is, how to cite it, and to keep Huidong apart', () => {
    const readme = text('README.md');
    for (const file of Object.keys(entries).filter((name) => name.endsWith('.csv'))) {
      expect(readme.split(`\n- \`${file}\``), file).toHaveLength(3);
    }
    for (const heading of ['## 怎么引用', '## 许可', '## How to cite', '## Licence']) {
      expect(readme).toContain(heading);
    }
    expect(readme).toContain('不要把它的数与海南的数相加');
    expect(readme).toContain('Do not add its figures to Hainan’s');
    expect(readme).toContain('inferred');
  });
});
