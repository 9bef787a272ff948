import { describe, expect, it } from 'vitest';
import { parseExtractOptions, UsageError } from '../../../src/extract/index.ts';

describe('parseExtractOptions(words)', () => {
  it.each([
    [['texts/report-2031.txt'], 'report-2031', null],
    [['C:\\texts\\report.2031.txt'], 'report.2031', null],
    [['report'], 'report', null],
    [['a.txt', '--report', 'report-2031'], 'report-2031', null],
    [['--report=report-2031', 'a.txt', '--csv'], 'report-2031', 'figures'],
    [['a.txt', '--csv=ledger'], 'a', 'ledger'],
  ] as const)('%j means the report %s, and rows for %s', (words, report, csv) => {
    expect(parseExtractOptions(words)).toMatchObject({ report, csv });
  });

  it.each([
    [[]],
    [['a.txt', 'b.txt']],
    [['a.txt', '--quiet']],
    [['a.txt', '--report']],
    [['a.txt', '--report', '--csv']],
    [['a.txt', '--csv=reports']],
  ])('refuses %j in a full sentence', (words) => {
    expect(() => parseExtractOptions(words)).toThrow(UsageError);
    expect(() => parseExtractOptions(words)).toThrowErrorMatchingSnapshot();
  });
});
