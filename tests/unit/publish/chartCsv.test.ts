import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { isQuantity } from '../../../src/charts/row.ts';
import { formatQuantity } from '../../../src/lib/format.ts';
import { renderChartCsv } from '../../../src/publish/sheets/chartCsv.ts';

const { facts, charts } = loadEdition();

const read = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

/** The charts of numbers: those of actions and of places have files of their own. */
const numbers = charts.filter(({ rows }) => rows.every(isQuantity));

const chart = (id: string) => {
  const found = charts.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no chart ${id}.`);
  return found;
};

describe('renderChartCsv(chart)', () => {
  it('has the rows of the table in their order, then shares, then what computed rows start from', () => {
    for (const each of numbers) {
      const rows = read(renderChartCsv(each));
      const ids = (role: string) => rows.filter((row) => row['role'] === role).map(({ id }) => id);
      expect(ids('row'), each.id).toEqual(each.rows.filter(isQuantity).map(({ id }) => id));
      expect(rows.map(({ role }) => role).join(' '), each.id).toMatch(
        /^row( row)*( share)*( input)*$/,
      );
      for (const share of each.shares.values())
        expect(rows.map(({ id }) => id)).toContain(share.id);
    }
  });

  it('prints every number as the page does, and keeps its qualifier', () => {
    for (const each of numbers) {
      for (const row of read(renderChartCsv(each))) {
        const quantity = facts.find(row['id'] ?? '');
        if (quantity === undefined) throw new Error(`${each.id} has an unknown row ${row['id']}.`);
        expect(row['printed_zh']).toBe(formatQuantity(quantity, 'zh'));
        expect(row['printed_en']).toBe(formatQuantity(quantity, 'en'));
        expect(row['qualifier']).toBe(quantity.qualifier);
      }
    }
  });

  it('gives a figure its place and a computed number its formula, never both', () => {
    for (const each of numbers) {
      for (const { id, kind, report, offset, evidence, formula, formula_ids } of read(
        renderChartCsv(each),
      )) {
        const place = [report, offset, evidence].every((cell) => cell !== '');
        const computed = [formula, formula_ids].every((cell) => cell !== '');
        expect({ id, place, computed }).toEqual({
          id,
          place: kind === 'figure',
          computed: kind === 'derived',
        });
      }
    }
  });

  it('rounds a computed number to the decimals that it is printed with', () => {
    const [change] = read(renderChartCsv(chart('hardship-households'))).filter(
      ({ id }) => id === 'hardship-households-change-percent',
    );
    expect(change?.['value']).toBe('-92');
    expect(change?.['printed_zh']).toBe('−92.0%');
  });

  it('has a dated action a row, with its date as printed, its precision and its place', () => {
    const { rows } = chart('resolved-problems');
    const actions = rows.flatMap((row) => (row.kind === 'action' ? [row] : []));
    const file = read(renderChartCsv(chart('resolved-problems')));
    expect(actions.length).toBe(rows.length);
    expect(file.map(({ id, offset }) => `${id} ${offset}`)).toEqual(
      actions.map(({ id, row: { offset } }) => `${id} ${offset}`),
    );
    const founding = file.find(({ id }) => id === 'rest-bases-named');
    expect(founding).toMatchObject({
      problem: '2',
      date_start: '2021-08',
      date_end: '2021-11',
      precision: 'range',
      printed_zh: '2021年8月至11月',
      printed_en: 'Aug–Nov 2021',
    });
  });

  it('keeps its columns', () => {
    const [header = ''] = renderChartCsv(chart('hardship-households')).split('\r\n');
    expect(header.slice(1)).toMatchInlineSnapshot(
      `"id,kind,role,label_zh,label_en,value,qualifier,printed_zh,printed_en,unit,unit_zh,unit_en,indicator,measure,category,region,period_start,period_end,period_basis,report,offset,token,evidence,formula_ids,formula,note_zh,note_en"`,
    );
  });
});
