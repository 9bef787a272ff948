import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HAN_RULES } from '../../../src/extract/han/hanRules.ts';
import { KIND_RULES } from '../../../src/extract/kinds/proposeKind.ts';
import { renderTokens } from './renderTokens.ts';

const ROOT = join(import.meta.dirname, '../../fixtures/extract');
const cases = readdirSync(ROOT);

describe('findTokens(tests/fixtures/extract/<case>/input.txt) reads what expected.txt says', () => {
  it.each(cases)('%s', (name) => {
    const expectedFile = join(ROOT, name, 'expected.txt');
    const changedFile = join(ROOT, name, 'expected-changed.txt');
    const rendered = renderTokens(readFileSync(join(ROOT, name, 'input.txt'), 'utf8'));
    const expected = existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : null;
    if (rendered === expected) {
      rmSync(changedFile, { force: true });
      return;
    }
    writeFileSync(changedFile, rendered);
    expect.fail(
      `What was read differs from tests/fixtures/extract/${name}/expected.txt. It was written to ` +
        `expected-changed.txt beside it; rename that file if it is right.\n\n${rendered}`,
    );
  });
});

describe('every rule', () => {
  const said = cases
    .map((name) => join(ROOT, name, 'expected.txt'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
  const names = [...KIND_RULES, ...HAN_RULES].map(({ name }) => name);

  it.each(names)('%s decides something in a case', (name) => {
    expect(said).toContain(`(${name})`);
  });

  it('has a name of its own among the rules of its table, and a reason that is a sentence', () => {
    for (const rules of [KIND_RULES, HAN_RULES]) {
      expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
      for (const { reason } of rules) expect(reason).toMatch(/^\S.{15,}\.$/u);
    }
  });
});
