import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { folders } from '../../src/site.ts';
import { loadTables } from '../../src/tables/index.ts';
import { expectNone } from '../support/expect-none.ts';
import { readReport, reportsDir, skippedBecause } from '../support/reports.ts';

if (reportsDir === null) console.warn(`The tables against the reports: ${skippedBecause}.`);

const tables = loadTables(folders.data);

/** A number in a text: what the ledger must account for. */
const TOKEN = /\d+(?:[.,]\d+)*(?:\s*[万亿])?[%％]?/g;

describe.skipIf(reportsDir === null).each(tables.reports.map(({ id }) => id))(
  'the tables against the text of %s',
  (id) => {
    const text = reportsDir === null ? '' : readReport(id);
    const report = tables.reports.find((row) => row.id === id);
    const figures = tables.figures.filter((row) => row.report === id);
    const ledger = tables.ledger.filter((row) => row.report === id);
    const at = (offset: number, length: number) => text.slice(offset, offset + length);

    it('is the text that the tables were read from: characters and SHA-256', () => {
      expect(text.length).toBe(report?.characters);
      expect(createHash('sha256').update(text).digest('hex')).toBe(report?.sha256);
    });

    it('has every figure’s token at its offset', () => {
      const faults = figures
        .filter(({ offset, token }) => at(offset, token.length) !== token)
        .map(
          (row) =>
            `${row.id}: ${row.token} at ${row.offset}, the text has ${at(row.offset, row.token.length)}`,
        );
      expectNone(faults, 'Correct offset or token in data/figures.csv:');
    });

    it('has every figure’s evidence, word for word, round its token', () => {
      const faults = figures.filter(({ evidence, offset, token }) => {
        for (
          let start = text.indexOf(evidence);
          start >= 0;
          start = text.indexOf(evidence, start + 1)
        ) {
          if (start <= offset && offset + token.length <= start + evidence.length) return false;
        }
        return true;
      });
      expectNone(
        faults.map(
          (row) => `${row.id}: “${row.evidence}” does not stand round offset ${row.offset}`,
        ),
        'Copy the evidence from the report into data/figures.csv, at most 24 characters:',
      );
    });

    it('has every number accounted for in the ledger, each once and in order', () => {
      const found = [...text.matchAll(TOKEN)].map((match) => ({
        offset: match.index,
        token: match[0],
      }));
      const faults: string[] = [];
      let next = 0;
      for (const { offset, token } of found) {
        const end = offset + token.length;
        // One row, or several where a list index is glued to a number: 1.2021年.
        const parts: (typeof ledger)[number][] = [];
        for (; (ledger[next]?.offset ?? end) < end; next += 1) {
          const row = ledger[next];
          if (row !== undefined) parts.push(row);
        }
        const spelled = parts.map((row) => row.token);
        const whole = parts.length === 1 && spelled[0] === token && parts[0]?.offset === offset;
        const split =
          parts.length === 2 &&
          parts[0]?.kind === 'list' &&
          spelled.join('.') === token &&
          parts[0].offset === offset;
        if (!whole && !split)
          faults.push(`${token} at ${offset}: the ledger has ${spelled.join(' and ') || 'no row'}`);
        for (const row of parts) {
          if (at(row.offset, row.token.length) !== row.token)
            faults.push(
              `${row.token} at ${row.offset}: the text has ${at(row.offset, row.token.length)}`,
            );
        }
      }
      for (const row of ledger.slice(next))
        faults.push(`${row.token} at ${row.offset} is no number of the text`);
      expect(found.length).toBeGreaterThan(0);
      expectNone(faults, 'Account for these in data/ledger.csv:');
    });
  },
);
