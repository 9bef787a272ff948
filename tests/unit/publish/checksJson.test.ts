import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { sourcesOf } from '../../../src/figures/quantity.ts';
import { deriveChecksJson } from '../../../src/publish/checksJson.ts';

const { facts } = loadEdition();
const published = deriveChecksJson(facts);
const reports = process.env['REPORTS_DIR'];

describe('deriveChecksJson(facts)', () => {
  it('has every check, with the verdict of the table', () => {
    expect(published.checks.map(({ id, verdict }) => [id, verdict])).toEqual(
      facts.checks.map(({ id, row }) => [id, row.verdict]),
    );
  });

  it('counts every verdict, also those that never came out', () => {
    const counts = Object.values(published.counts);
    expect(Object.keys(published.counts)).toEqual(Object.keys(published.verdicts));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(facts.checks.length);
  });

  it('holds what is needed to come to the same result: both values, their relation, the tolerance', () => {
    for (const {
      id,
      relation,
      tolerance,
      claim,
      against,
      arithmetic,
      difference,
    } of published.checks) {
      const gap = claim.value - against.value;
      expect(difference, id).toBeCloseTo(gap, 9);
      const holds = { equals: gap === 0, at_most: gap <= 0, at_least: gap >= 0 }[relation];
      if (holds) expect(arithmetic, id).toBe('agrees');
      else if (Math.abs(gap) <= tolerance) expect(arithmetic, id).toBe('agrees_rounded');
      else expect(arithmetic, id).not.toBe('agrees');
    }
  });

  it('explains every check that does not simply hold, in both languages', () => {
    for (const { id, verdict, note } of published.checks) {
      if (verdict === 'agrees') continue;
      expect(
        [note?.zh, note?.en].every((text) => text !== undefined && text !== ''),
        id,
      ).toBe(true);
    }
  });

  it('gives a formula for computed numbers only', () => {
    for (const { claim, against } of published.checks) {
      for (const { kind, formula } of [claim, against]) {
        expect(formula === null).toBe(kind === 'figure');
      }
    }
  });

  it('leads to the place of every figure that a check stands on', () => {
    for (const [index, { claim, against }] of facts.checks.entries()) {
      const places = published.checks[index]?.figures ?? [];
      const ids = new Set([claim, against].flatMap(sourcesOf).map(({ id }) => id));
      expect(new Set(places.map(({ id }) => id))).toEqual(ids);
      for (const { evidence, token, report, id, page } of places) {
        expect(evidence).toContain(token);
        expect(new URL(page.en).pathname).toContain(`/reports/${report}/`);
        expect(new URL(page.en).hash).toBe(`#${id}`);
      }
    }
  });

  it.skipIf(reports === undefined || !existsSync(reports))(
    'gives offsets at which the reports have the token',
    () => {
      const places = published.checks.flatMap(({ figures }) => figures);
      for (const { report, offset, token } of places) {
        const text = readFileSync(`${reports}/${report}.txt`, 'utf8');
        expect(text.slice(offset, offset + token.length), report).toBe(token);
      }
    },
  );
});
