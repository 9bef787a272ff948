import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { findFigure } from '../../../src/charts/find.ts';
import { formatQuantity } from '../../../src/lib/format.ts';
import { renderFiguresExcel } from '../../../src/publish/sheets/figuresExcel.ts';
import { expectNone } from '../../support/expect-none.ts';

const { facts } = loadEdition();
const csv = renderFiguresExcel(facts);
const { data, meta } = Papa.parse<Record<string, string>>(csv, {
  header: true,
  skipEmptyLines: true,
});

describe('renderFiguresExcel(facts)', () => {
  it('has a row for every figure, in order', () => {
    expect(data.map((row) => row['编号 ID'])).toEqual(facts.figures.map(({ id }) => id));
  });

  it('heads every column differently', () => {
    expect(meta.renamedHeaders ?? null).toBeNull();
    expect(meta.fields).toMatchInlineSnapshot(`
      [
        "编号 ID",
        "主题",
        "Topic",
        "指标",
        "Indicator",
        "类别",
        "Category",
        "地区或单位",
        "Region",
        "归属（惠东不与海南合计）",
        "Part of (never add Huidong to Hainan)",
        "数（带限定词和单位）",
        "Number with qualifier and unit",
        "数值 Value",
        "限定词",
        "Qualifier",
        "单位",
        "Unit",
        "数的性质",
        "Kind of number",
        "时间",
        "Period",
        "起始年 First year",
        "终止年 Last year",
        "时间的依据",
        "Basis of the period",
        "报告",
        "Report",
        "原文第几字 Place (character)",
        "原文 Evidence",
        "口径",
        "Definition",
        "说明",
        "Note",
      ]
    `);
  });

  it('has labels instead of ids', () => {
    const figure = findFigure(facts, 'hardship-households-2022');
    expect(data.find((row) => row['编号 ID'] === 'hardship-households-2022')).toMatchObject({
      主题: '困难帮扶',
      Indicator: 'Registered households of workers in hardship',
      地区或单位: '海南省',
      '数（带限定词和单位）': formatQuantity(figure, 'zh'),
      '数值 Value': String(figure.value),
      时间: '2022年',
      'Basis of the period': 'inferred',
      '原文第几字 Place (character)': '4932',
    });
  });

  it('tells the county in Guangdong apart in every row', () => {
    const part = '归属（惠东不与海南合计）';
    for (const { id, region } of facts.figures) {
      const row = data.find((each) => each['编号 ID'] === id);
      expect(row?.[part]).toBe(facts.home(region).labelZh);
    }
    expect(new Set(data.map((row) => row[part])).size).toBe(2);
  });

  it('has no date that Excel would turn into one of its own', () => {
    expectNone(
      data.flatMap((row) => Object.values(row)).filter((cell) => /^\d{4}-\d{2}/.test(cell)),
      'Write the year as a number, or the date in words.',
    );
  });
});
