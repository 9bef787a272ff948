import { describe, expect, it } from 'vitest';
import {
  accountFor,
  formatCandidates,
  formatListing,
  formatSummary,
} from '../../../src/extract/index.ts';
import { countColumns } from '../../../src/extract/listing/columns.ts';
import { FIGURES, ID, ledgerOf, madeUpTables, TEXT } from './madeUpReport.ts';

const tables = madeUpTables({});
const changed = TEXT.replace('120', '121')
  .replace('参加', '参加，另有7家')
  .replace('某县', '某某县');

describe('formatListing(account, columns)', () => {
  it('gives every number a line, with a mark where it is not accounted for', () => {
    expect(formatListing(accountFor(tables, ID, TEXT), 80)).toMatchInlineSnapshot(`
      "+ has no row   ! disagrees   > stands elsewhere than its row says
      ? a quantity in Han numerals that no figure states, maybe rightly

        line:col    at  number    read as                        in the tables
             3:1     8  2031      date (year)                    date
             3:6    13  4         date (month)                   date
            3:15    22  120       figure 120 户                  visits
            3:26    33  30        figure 30 over 户              hardship-visits
             4:2    40  三        figure 3 个                    groups
            4:11    49  50        figure 50 more_than 人         people
            4:24    62  85%       figure 85 nearly %             share"
    `);
    expect(formatListing(accountFor(tables, ID, changed), 80)).toMatchInlineSnapshot(`
      "+ has no row   ! disagrees   > stands elsewhere than its row says
      ? a quantity in Han numerals that no figure states, maybe rightly

        line:col    at  number    read as                        in the tables
      >      3:1     9  2031      date (year)                    date
      >      3:6    14  4         date (month)                   date
      !     3:15    23  121       figure 121 户                  visits
                          本会走访职工121户
      >     3:26    34  30        figure 30 over 户              hardship-visits
      >      4:2    41  三        figure 3 个                    groups
      >     4:11    50  50        figure 50 more_than 人         people
      +     4:19    58  7         figure 7 家                    no row
                          另有7家
      >     4:29    68  85%       figure 85 nearly %             share"
    `);
  });

  it('stays within the columns', () => {
    for (const columns of [80, 100]) {
      const lines = formatListing(accountFor(tables, 'unknown', changed), columns).split('\n');
      for (const line of lines) expect(countColumns(line)).toBeLessThanOrEqual(columns);
    }
  });
});

describe('formatSummary(account)', () => {
  it('counts what is accounted for and what is not', () => {
    expect(formatSummary(accountFor(tables, ID, TEXT))).toMatchInlineSnapshot(`
      "made-up-2031
        6 numbers in digits: 6 accounted for
        in the ledger: 4 figure, 2 date
        the rules propose the ledger's kind for 6 of 6
        1 quantity in Han numerals: 1 accounted for
      Everything is accounted for."
    `);
    expect(formatSummary(accountFor(tables, ID, changed))).toMatchInlineSnapshot(`
      "made-up-2031
        7 numbers in digits: 5 moved, 1 without a row, 1 in disagreement
        in the ledger: 4 figure, 2 date
        the rules propose the ledger's kind for 6 of 6
        1 quantity in Han numerals: 1 moved
      6 problems: not everything is accounted for."
    `);
    expect(formatSummary(accountFor(tables, 'unknown', TEXT))).toMatchInlineSnapshot(`
      "unknown
        6 numbers in digits: 6 without a row
        1 quantity in Han numerals: 1 that no figure states
      2 problems: not everything is accounted for."
    `);
  });
});

describe('formatCandidates(account, table)', () => {
  it('writes rows of figures.csv for what no table knows, with what only a reader can know left empty', () => {
    expect(formatCandidates(accountFor(tables, 'unknown', TEXT), 'figures')).toMatchInlineSnapshot(`
      "id,report,offset,token,indicator,category,region,period_start,period_end,period_basis,value,qualifier,evidence,note_zh,note_en
      ,unknown,22,120,,,,,,,120,exact,本会走访职工120户,,
      ,unknown,33,30,,,,,,,30,over,其中困难职工30余户,,
      ,unknown,40,三,,,,,,,3,exact,分三个小组进行,,
      ,unknown,49,50,,,,,,,50,more_than,超过50人参加,,
      ,unknown,62,85%,,,,,,,85,nearly,接近全部职工的85%,,
      "
    `);
  });

  it('writes rows of ledger.csv that are right but for the ids of figures', () => {
    const rows = formatCandidates(accountFor(tables, 'unknown', TEXT), 'ledger')
      .trim()
      .split('\n');
    expect(rows.slice(1).map((row) => row.replace('unknown', ID))).toEqual(
      ledgerOf(FIGURES).map((row) => [ID, row['offset'], row['token'], row['kind'], ''].join(',')),
    );
  });

  it('writes the header alone where all is accounted for', () => {
    const rows = formatCandidates(accountFor(tables, ID, TEXT), 'figures');
    expect(rows.match(/\n/gu)).toHaveLength(1);
  });
});
