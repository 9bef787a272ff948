import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEXT } from './madeUpReport.ts';
import { runExtract } from './runExtract.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'));
  writeFileSync(join(folder, 'nobody-wrote-it.txt'), TEXT);
  writeFileSync(join(folder, 'gbk.txt'), Uint8Array.from([0xcf, 0xd8, 0x31]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run extract', () => {
  it('lists a text that no table knows, says what to do, and exits with 1', () => {
    const { status, stdout, stderr } = runExtract(join(folder, 'nobody-wrote-it.txt'));
    expect(status).toBe(1);
    expect(stdout).toContain('120       figure 120 户');
    expect(stdout).toContain('there is none for');
    expect(stdout).toContain('2 problems: not everything is accounted for.');
    expect(stderr).toBe('');
  });

  it('writes candidate rows and nothing else to standard output with --csv', () => {
    const { status, stdout, stderr } = runExtract(join(folder, 'nobody-wrote-it.txt'), '--csv');
    expect(status).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(/^id,report,offset,token,/u);
    expect(stdout.trim().split('\n')).toHaveLength(6);
    expect(stderr).toContain('not everything is accounted for');
  });

  it('exits with 2 and says how it is called, given a file that is not there', () => {
    const { status, stdout, stderr } = runExtract('nowhere.txt');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^There is no file \S.+\.\n\nUsage: npm run extract -- /u);
  });

  it('exits with 2 where the text is not in UTF-8', () => {
    const { status, stderr } = runExtract(join(folder, 'gbk.txt'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/gbk\.txt is not in UTF-8\. /u);
  });

  it('prints its usage on request', () => {
    const { status, stdout } = runExtract('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run extract -- /u);
  });
});
