import { describe, expect, it } from 'vitest';
import { verifyReport } from '../../../src/extract/index.ts';
import { formatProblem } from '../../../src/lib/errors.ts';
import type { Tables } from '../../../src/tables/index.ts';
import { FIGURES, ID, ledgerOf, madeUpTables, TEXT } from './madeUpReport.ts';

const tables = madeUpTables({});

/** What is wrong, without the length and hash, which change with every text. */
function tell(text: string, those: Tables = tables): string {
  return verifyReport(those, ID, text)
    .filter(({ field }) => field !== 'sha256' && field !== 'characters')
    .map(formatProblem)
    .join('\n\n');
}

describe('verifyReport(tables, id, text)', () => {
  it('finds nothing where all is accounted for', () => {
    expect(verifyReport(tables, ID, TEXT)).toEqual([]);
  });

  it('names the place and both rows of a changed number, and length and hash', () => {
    const problems = verifyReport(tables, ID, TEXT.replace('120', '1200'));
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      `${ID}.txt offset 22`,
      `${ID}.txt offset 34`,
      'data/reports.csv characters',
      'data/reports.csv sha256',
    ]);
    expect(tell(TEXT.replace('120', '121'))).toMatchInlineSnapshot(`
      "made-up-2031.txt:3:15  offset 22
        seen      "121"
        expected  120, which data/ledger.csv:4 has here, for the figure visits (data/figures.csv:2)
        fix       Restore the number in the text; or, if the text is right, mend the token there, and the token, value and evidence of the figure."
    `);
  });

  it('names a changed date, which is no figure', () => {
    expect(tell(TEXT.replace('4月', '5月'))).toMatchInlineSnapshot(`
      "made-up-2031.txt:3:6  offset 13
        seen      "5"
        expected  4, which data/ledger.csv:3 has here
        fix       Restore the number in the text; or, if the text is right, write 5 there."
    `);
  });

  it('proposes a row for a number that has none', () => {
    expect(tell(TEXT.replace('参加', '2场'))).toMatchInlineSnapshot(`
      "made-up-2031.txt:4:14  offset 52
        seen      "2"
        expected  a row of data/ledger.csv that accounts for this number
        fix       Add in order made-up-2031,52,2,figure,<its id> and the figure to data/figures.csv (--csv writes it). Why figure: No rule makes it anything but a quantity."
    `);
  });

  it('names the row of a number that is gone', () => {
    expect(tell(TEXT.replace('超过50人', '超过五人'))).toMatchInlineSnapshot(`
      "data/ledger.csv:6:17  token
        seen      "50"
        expected  a number of the text; at offset 49 (made-up-2031.txt:4:11) the text has "五人"
        fix       Restore the number in the text; or delete the row, and its figure if it has one.

      made-up-2031.txt:4:23  offset 61
        seen      "85%"
        expected  85% at offset 62, as data/ledger.csv:7 has it; it stands 1 character earlier
        fix       Write 61 there, and in its figure; or restore the text before it."
    `);
  });

  it('tells a shift once, for all numbers behind it, with those in Han numerals', () => {
    expect(tell(TEXT.replace('本会', '本届工会'))).toMatchInlineSnapshot(`
      "made-up-2031.txt:3:17  offset 24
        seen      "120"
        expected  offset 22 for 120 (data/ledger.csv:4); it and the 3 numbers behind it, to data/ledger.csv:7, stand 2 characters later
        fix       Restore the text before this place; or, if it is right, add 2 in the offsets of these rows, their figures and events."
    `);
  });

  it('tells a single wrong offset as what it is', () => {
    const figures = FIGURES.map((one) => (one.id === 'people' ? { ...one, offset: 52 } : one));
    expect(tell(TEXT, madeUpTables({ figures }))).toMatchInlineSnapshot(`
      "made-up-2031.txt:4:11  offset 49
        seen      "50"
        expected  50 at offset 52, as data/ledger.csv:6 has it; it stands 3 characters earlier
        fix       Write 49 there, and in its figure; or restore the text before it."
    `);
  });

  it('names a figure in Han numerals that is not where its row says', () => {
    expect(tell(TEXT.replace('三个', '四个'))).toMatchInlineSnapshot(`
      "data/figures.csv:4:21  offset
        seen      "40"
        expected  the place of 三; at made-up-2031.txt:4:2 (offset 40) the text has "四"
        fix       Restore the text; or, if it is right, mend the token, the offset and the evidence."
    `);
    const figures = FIGURES.map((one) => (one.id === 'groups' ? { ...one, offset: 3 } : one));
    expect(tell(TEXT, madeUpTables({ figures }))).toMatchInlineSnapshot(`
      "data/figures.csv:4:21  offset
        seen      "3"
        expected  the place of 三; at made-up-2031.txt:1:4 (offset 3) the text has "会"
        fix       Write 40, where the evidence stands; or restore the text."
    `);
  });

  it('reports a qualifier that the text contradicts, unless the note gives a reason', () => {
    // The evidence is cut so short that the tables alone cannot see it.
    const cut = { id: 'people', token: '50', evidence: '50人参加', qualifier: 'exact' };
    const figures = FIGURES.map((one) => (one.id === 'people' ? cut : one));
    expect(tell(TEXT, madeUpTables({ figures }))).toMatchInlineSnapshot(`
      "data/figures.csv:5:65  qualifier
        seen      "exact"
        expected  more_than, as 超过 stands with it at made-up-2031.txt:4:11
        fix       Write more_than; or say in the note why not, and quote 50 there."
    `);
    const noted = figures.map((one) =>
      one === cut ? { ...cut, noteZh: '“超过”属于前一句，50为确数。' } : one,
    );
    expect(tell(TEXT, madeUpTables({ figures: noted }))).toBe('');
  });

  it('reports evidence that is printed otherwise', () => {
    const figures = FIGURES.map((one) =>
      one.id === 'visits' ? { ...one, evidence: '走访了职工120户', offset: 20 } : one,
    );
    expect(tell(TEXT, madeUpTables({ figures }))).toMatchInlineSnapshot(`
      "made-up-2031.txt:3:15  offset 22
        seen      "120"
        expected  120 at offset 20, as data/ledger.csv:4 has it; it stands 2 characters later
        fix       Write 22 there, and in its figure; or restore the text before it.

      data/figures.csv:2:73  evidence
        seen      "走访了职工120户"
        expected  a phrase that is printed round 120 at made-up-2031.txt:3:15
        fix       Write, for example, 本会走访职工120户"
    `);
  });

  it('reports a token that the text continues', () => {
    const text = TEXT.replace('30余户', '30余万户');
    expect(tell(text)).toMatchInlineSnapshot(`
      "data/figures.csv:3:33  token
        seen      "30"
        expected  30余万, which is the number printed at made-up-2031.txt:3:26
        fix       Write 30余万, 300000 as the value, and evidence that has it whole.

      made-up-2031.txt:4:11  offset 50
        seen      "50"
        expected  offset 49 for 50 (data/ledger.csv:6); it and the number behind it, to data/ledger.csv:7, stand 1 character later
        fix       Restore the text before this place; or, if it is right, add 1 in the offsets of these rows, their figures and events."
    `);
  });

  it('reports an event where no number begins', () => {
    const event = {
      ...{ id: 'visit', problem: 1, date_start: '2031-04', precision: 'month', kind: 'other' },
      ...{ what_zh: '走访', what_en: 'Visits', report: ID },
    };
    expect(tell(TEXT, madeUpTables({ events: [{ ...event, offset: 9 }] }))).toMatchInlineSnapshot(`
      "data/events.csv:2:53  offset
        seen      "9"
        expected  the offset of the first digit of its date; no number begins at made-up-2031.txt:3:2
        fix       Copy the offset of the date from data/ledger.csv."
    `);
    expect(tell(TEXT, madeUpTables({ events: [{ ...event, offset: 8 }] }))).toBe('');
  });

  it.each([
    ['a byte order mark', `\uFEFF${TEXT}`],
    ['CRLF', TEXT.replaceAll('\n', '\r\n')],
    ['a character outside the Basic Multilingual Plane', TEXT.replace('简报', '𠀀报')],
  ])('reports %s at its place, and not all that it moves', (_, text) => {
    expect(verifyReport(tables, ID, text).map(formatProblem).join('\n\n')).toMatchSnapshot();
  });

  it('tells of a report that no table knows in two problems, whatever its length', () => {
    const problems = verifyReport(tables, 'made-up-2032', TEXT);
    expect(problems.map(formatProblem).join('\n\n')).toMatchInlineSnapshot(`
      "made-up-2032.txt
        expected  a report that data/reports.csv has a row for; there is none for made-up-2032
        fix       Add its row, with 67 characters and the sha256 cebfad66ca90062152097728c0abc9c878986c0087113854a7f81fc2cd835c7e. If it is made-up-2031, add --report made-up-2031.

      made-up-2032.txt
        expected  rows of data/ledger.csv that account for the 6 numbers of this text; none is of made-up-2032
        fix       Write candidate rows with --csv=ledger and --csv, and read each against the text before it is added."
    `);
  });

  it('tells each number of a report that is known in part', () => {
    const ledger = ledgerOf(FIGURES).filter(({ kind }) => kind === 'figure');
    expect(verifyReport(madeUpTables({ ledger }), ID, TEXT).map(({ field }) => field)).toEqual([
      'offset 8',
      'offset 13',
    ]);
  });
});
