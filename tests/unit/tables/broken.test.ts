import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/lib/errors.ts';
import { readTables } from '../../../src/tables/index.ts';
import { expectFile } from '../../support/expect-file.ts';
import { overlay } from './overlay.ts';

const ROOT = join(import.meta.dirname, '../../broken');
const cases = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== '_base')
  .map((entry) => entry.name);

describe('readTables(tests/broken/<case>) fails with the message in expected.txt', () => {
  it('has cases', () => {
    expect(cases.length).toBeGreaterThan(30);
  });

  it.each(cases)('%s', (name) => {
    const folder = join(ROOT, name);
    expectFile(join(folder, 'expected.txt'), messageOf(folder));
  });
});

function messageOf(folder: string): string {
  try {
    readTables(overlay(folder));
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'No problem was found.\n';
}
