import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../../src/lib/errors.ts';
import { listFiles, listFolders, listNames, stampOf } from '../../../src/lib/folder.ts';
import { readText } from '../../../src/lib/textFile.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-'));
  mkdirSync(`${root}/b.yaml`);
  for (const name of ['c.yaml', 'a.yaml', 'b.yaml/d.mdx']) writeFileSync(`${root}/${name}`, '');
  for (const name of ['.DS_Store', 'a.yaml~', '~$a.yaml', '#a.yaml#', 'Thumbs.db'])
    writeFileSync(`${root}/${name}`, '');
  symlinkSync('nowhere', `${root}/.#a.yaml`);
  symlinkSync('nowhere', `${root}/lost.yaml`);
});
afterAll(() => rmSync(root, { recursive: true }));

const problemsOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('Nothing was refused.');
};

describe('listNames(folder), listFiles(folder), listFolders(folder)', () => {
  it('give what somebody put there, sorted, and not what systems and editors leave behind', () => {
    expect(listNames(root)).toEqual(['a.yaml', 'c.yaml']);
    expect(listFiles(root)).toEqual(
      ['a.yaml', 'b.yaml/d.mdx', 'c.yaml'].map((name) => `${root}/${name}`),
    );
    expect(listFolders(root)).toEqual([`${root}/b.yaml`]);
  });

  it('say that there is no such folder', () => {
    const expected = 'a folder';
    expect(problemsOf(() => listNames(`${root}/no`))).toMatchObject([
      { file: `${root}/no`, expected },
    ]);
    expect(problemsOf(() => listFiles(`${root}/a.yaml`))).toMatchObject([
      { seen: 'a file', expected },
    ]);
  });
});

it('readText(path) says that there is no such file, or that it is a folder', () => {
  const expected = 'a file of text';
  expect(problemsOf(() => readText(`${root}/no`))).toMatchObject([
    { file: `${root}/no`, expected },
  ]);
  expect(problemsOf(() => readText(`${root}/b.yaml`))).toMatchObject([
    { seen: 'a folder', expected },
  ]);
});

it('stampOf(paths) changes when a file comes, goes or is written', () => {
  const paths = [`${root}/e.yaml`];
  const before = stampOf(paths);
  writeFileSync(`${root}/e.yaml`, '');
  expect(stampOf(paths)).not.toBe(before);
  rmSync(`${root}/e.yaml`);
  expect(stampOf(paths)).toBe(before);
});
