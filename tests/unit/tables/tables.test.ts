import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem, InputError } from '../../../src/lib/errors.ts';
import {
  findUnused,
  loadTables,
  problemAt,
  readTables,
  TABLE_NAMES,
  TABLES,
  whereIs,
} from '../../../src/tables/index.ts';
import { expectNone } from '../../support/expect-none.ts';
import { projectRoot } from '../../support/project-root.ts';
import { overlay } from './overlay.ts';

const BASE = join(import.meta.dirname, '../../broken/_base');
const tables = readTables(overlay(null));

/** The tables with one more text in place of a file's. */
function withFile(name: string, change: (text: string) => string): Map<string, Uint8Array> {
  const files = overlay(null);
  const text = new TextDecoder().decode(files.get(name));
  return files.set(name, new TextEncoder().encode(change(text)));
}

/** The error that reading these files throws. */
function errorOf(read: () => unknown): InputError {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('No problem was found.');
}

describe('readTables(files)', () => {
  it('gives every row of every table, in the order of the file', () => {
    expect(Object.fromEntries(TABLE_NAMES.map((name) => [name, tables[name].length]))).toEqual({
      reports: 3,
      topics: 3,
      regions: 3,
      categories: 2,
      units: 8,
      indicators: 8,
      figures: 11,
      ledger: 15,
      derived: 4,
      checks: 2,
      events: 2,
      problems: 2,
    });
    expect(tables.topics.map((topic) => topic.id)).toEqual(['hardship', 'service', 'contests']);
  });

  it('gives numbers as numbers, dates and words as texts and empty cells as null', () => {
    expect(tables.figures.find((figure) => figure.id === 'contest-workers-2018')).toEqual({
      id: 'contest-workers-2018',
      report: 'five-year-review-2018',
      offset: 2038,
      token: '90多万',
      indicator: 'contest-workers',
      category: null,
      region: 'hainan',
      periodStart: '2013',
      periodEnd: '2018',
      periodBasis: 'inferred',
      value: 900000,
      qualifier: 'over',
      evidence: '事业单位90多万职工参赛',
      noteZh: '推定',
      noteEn: 'Inferred',
    });
  });

  it('gives the inputs of a derived number as a list of ids', () => {
    expect(tables.derived[0]?.inputs).toEqual(['hardship-2022', 'hardship-2018']);
  });

  it('gives an empty tolerance as 0', () => {
    expect(tables.checks.map((check) => check.tolerance)).toEqual([0, 0.5]);
  });

  it('gives a region without a whole as a root', () => {
    expect(tables.regions.map((region) => region.within)).toEqual([null, 'hainan', 'hainan']);
  });

  it('gives numbered problems, and events that refer to their number', () => {
    expect(tables.problems.map((problem) => problem.number)).toEqual([1, 2]);
    expect(tables.events.map((event) => event.problem)).toEqual([1, 1]);
  });

  it('takes a negative number for a number, not for a formula', () => {
    const files = withFile('checks.csv', (text) => text.replace(',0.5,', ',-0.5,'));
    expect(readTables(files).checks[1]?.tolerance).toBe(-0.5);
  });

  it('takes a qualifier that stands apart from its number in the evidence', () => {
    const files = withFile('figures.csv', (text) => text.replace('全省近80%', '近全省工会的80%'));
    expect(readTables(files).figures[3]?.qualifier).toBe('nearly');
  });

  it('takes a period that starts in a month of the year in which it ends', () => {
    const files = withFile('figures.csv', (text) =>
      text.replace('2018,2018,stated', '2018-05,2018,stated'),
    );
    expect(readTables(files).figures[4]?.periodStart).toBe('2018-05');
  });

  it('takes tables that have only a header, if nothing refers to them', () => {
    const files = withFile('checks.csv', (text) => `${text.split('\n', 1)[0]}\n`);
    expect(readTables(files).checks).toEqual([]);
  });

  it('reports mistakes of several files in one error, by file, line and column', () => {
    const error = errorOf(() => readTables(overlay(join(BASE, '../several-mistakes'))));
    const places = error.problems.map(({ file, line, column }) => `${file}:${line}:${column}`);
    expect(places.length).toBeGreaterThan(4);
    expect(places).toEqual(places.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
    expect(new Set(error.problems.map(({ file }) => file)).size).toBe(3);
  });

  it('asks for every table when there is none', () => {
    const { problems } = errorOf(() => readTables(new Map()));
    expect(problems.map(({ file }) => file)).toEqual(
      TABLE_NAMES.map((name) => `data/${name}.csv`).toSorted(),
    );
  });
});

describe('loadTables(dir)', () => {
  it('reads the same tables from disk', () => {
    expect(loadTables(BASE)).toEqual(tables);
  });

  it('says that the folder is not there, once', () => {
    const dir = join(BASE, 'nowhere');
    expect(errorOf(() => loadTables(dir)).problems).toEqual([
      {
        file: dir,
        expected: 'a folder',
        fix: 'Start the command in the folder of the project, or restore the folder.',
      },
    ]);
  });

  it('asks for every table in an empty folder', () => {
    const dir = mkdtempSync(join(tmpdir(), 'tables-'));
    expect(errorOf(() => loadTables(dir)).problems).toHaveLength(TABLE_NAMES.length);
    rmSync(dir, { recursive: true });
  });
});

describe('whereIs(row, field)', () => {
  const [, , row] = tables.figures;
  if (row === undefined) throw new Error('The base tables have three figures.');

  it('gives file, line and column of the cell, and the column name', () => {
    expect(whereIs(row, 'id')).toEqual({
      file: 'data/figures.csv',
      line: 4,
      column: 1,
      field: 'id',
    });
    expect(whereIs(row, 'periodStart')).toEqual({
      file: 'data/figures.csv',
      line: 4,
      column: 78,
      field: 'period_start',
    });
  });

  it('refuses a copy of a row', () => {
    expect(() => whereIs({ ...row }, 'id')).toThrow('This row was not read from a table.');
  });

  it('is where problemAt(row, field, advice) points, with the text of the cell', () => {
    expect(problemAt(row, 'value', { expected: 'another', fix: 'Mend it.' })).toEqual({
      ...whereIs(row, 'value'),
      seen: '900000',
      expected: 'another',
      fix: 'Mend it.',
    });
  });
});

describe('TABLES', () => {
  it('have their columns in the order of the contract', () => {
    const columns = Object.values(TABLES).map(
      (table) => `${table.name}: ${table.columns.map((column) => column.name).join(',')}`,
    );
    expect(columns).toMatchInlineSnapshot(`
      [
        "reports: id,title_zh,title_en,publisher_zh,publisher_en,author,region,issued,issued_basis,covers_start,covers_end,characters,sha256,note_zh,note_en",
        "topics: id,label_zh,label_en,order",
        "regions: id,within,label_zh,label_en",
        "categories: id,label_zh,label_en",
        "units: id,label_zh,one_en,many_en",
        "indicators: id,topic,unit,measure,label_zh,label_en,definition_zh,definition_en",
        "figures: id,report,offset,token,indicator,category,region,period_start,period_end,period_basis,value,qualifier,evidence,note_zh,note_en",
        "ledger: report,offset,token,kind,figure",
        "derived: id,operation,inputs,unit,decimals,label_zh,label_en",
        "checks: id,claim,relation,against,tolerance,verdict,note_zh,note_en",
        "events: id,problem,date_start,date_end,precision,kind,what_zh,what_en,report,offset",
        "problems: number,title_zh,title_en,theme,origin,outcome_zh,outcome_en,report",
      ]
    `);
  });
});

describe('findUnused(tables)', () => {
  it('finds nothing in the tables of the project', () => {
    expectNone(
      findUnused(loadTables(`${projectRoot}/data`)).map(formatProblem),
      'These rows are named by nothing:',
    );
  });

  it('finds a definition, a category and a unit that nothing names, each at its line', () => {
    const more = [
      ['indicators.csv', 'lone-indicator,hardship,households,stock,甲,A,乙,B\n'],
      ['categories.csv', 'lone-category,甲,A\n'],
      ['units.csv', 'lone-unit,甲,one,many\n'],
    ] as const;
    const files = overlay(null);
    for (const [name, row] of more)
      files.set(name, Buffer.concat([files.get(name) ?? new Uint8Array(), Buffer.from(row)]));
    const found = findUnused(readTables(files)).filter(({ seen }) => seen?.startsWith('lone-'));
    expect(found.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
      "data/indicators.csv:10:1  id
        seen      "lone-indicator"
        expected  a row that data/figures.csv names; nothing names this one
        fix       Name it there, or take the row out.
      data/categories.csv:4:1  id
        seen      "lone-category"
        expected  a row that data/figures.csv names; nothing names this one
        fix       Name it there, or take the row out.
      data/units.csv:10:1  id
        seen      "lone-unit"
        expected  a row that data/indicators.csv or data/derived.csv names; nothing names this one
        fix       Name it there, or take the row out."
    `);
  });
});
