import { describe, expect, it } from 'vitest';
import {
  findToken,
  parseNumeral,
  QUALIFIER_WORDS,
  QUALIFIERS,
  readQualifier,
} from '../../src/lib/numerals.ts';

describe('parseNumeral(token)', () => {
  it.each([
    ['13126', 13126, 0, 1, 'exact'],
    ['1,268', 1268, 0, 1, 'exact'],
    ['1,234,567.5', 1234567.5, 1, 1, 'exact'],
    ['97.96%', 97.96, 2, 1, 'exact'],
    ['80％', 80, 0, 1, 'exact'],
    ['2.26亿', 226000000, 2, 1e8, 'exact'],
    ['7.3亿', 730000000, 1, 1e8, 'exact'],
    ['1.18万', 11800, 2, 1e4, 'exact'],
    ['120.7万', 1207000, 1, 1e4, 'exact'],
    ['3.4 万', 34000, 1, 1e4, 'exact'],
    ['20余万', 200000, 0, 1e4, 'over'],
    ['90多万', 900000, 0, 1e4, 'over'],
    ['1500多万', 15000000, 0, 1e4, 'over'],
    ['11.7万多', 117000, 1, 1e4, 'over'],
    ['5600多', 5600, 0, 1, 'over'],
    ['5千', 5000, 0, 1e3, 'exact'],
    ['3百余', 300, 0, 1e2, 'over'],
    ['5.5千万', 55000000, 1, 1e7, 'exact'],
    ['1.2万亿', 1.2e12, 1, 1e12, 'exact'],
    ['亿', 1e8, 0, 1e8, 'exact'],
    ['万', 1e4, 0, 1e4, 'exact'],
    ['三', 3, 0, 1, 'exact'],
    ['两', 2, 0, 1, 'exact'],
    ['十', 10, 0, 1, 'exact'],
    ['十五', 15, 0, 1, 'exact'],
    ['二十', 20, 0, 1, 'exact'],
    ['三十多', 30, 0, 1, 'over'],
    ['百余', 100, 0, 1, 'over'],
    ['一百二十', 120, 0, 1, 'exact'],
    ['一千零五', 1005, 0, 1, 'exact'],
    ['三万', 30000, 0, 1e4, 'exact'],
    ['三万五千', 35000, 0, 1, 'exact'],
    ['一亿二千万', 120000000, 0, 1e4, 'exact'],
    ['半', 0.5, 1, 1, 'exact'],
    ['一半', 0.5, 1, 1, 'exact'],
    ['百分之八十', 80, 0, 1, 'exact'],
  ] as const)('reads %s as %d', (token, value, decimals, scale, qualifier) => {
    expect(parseNumeral(token)).toEqual({ value, decimals, scale, qualifier });
  });

  it.each([
    '',
    '多',
    '余万',
    '万万',
    '亿万',
    '5万万',
    '5亿万',
    '百分之十四五',
    '1,26',
    '12,3456',
    '1.2.3',
    '80%万',
    '十四五',
    '二〇二一',
    '零',
    '约30',
    '30个',
    '-5',
    '１２',
    '1+N',
    '几十',
  ])('gives null for %j, which is no number', (token) => {
    expect(parseNumeral(token)).toBeNull();
  });

  it('carries no float noise, whatever the decimals', () => {
    for (let cents = 1; cents < 1000; cents++) {
      const printed = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}亿`;
      expect(parseNumeral(printed)?.value).toBe(cents * 1_000_000);
    }
  });
});

describe('findToken(text, token)', () => {
  it('finds numbers that stand by themselves', () => {
    expect(findToken('2人增至12人，另有2人', '2')).toEqual([0, 10]);
    expect(findToken('占1.5%', '5')).toEqual([]);
    expect(findToken('占5.1%', '5')).toEqual([]);
    expect(findToken('计13,126户', '126')).toEqual([]);
    expect(findToken('共30,另外', '30')).toEqual([1]);
  });

  it('does not cut Han numerals out of longer ones, but out of words', () => {
    expect(findToken('三十个', '三')).toEqual([]);
    expect(findToken('二十五个', '十五')).toEqual([]);
    expect(findToken('统一十五个', '十五')).toEqual([2]);
  });

  it('finds nothing for an empty token', () => {
    expect(findToken('三十个', '')).toEqual([]);
  });
});

describe('readQualifier(evidence, token)', () => {
  it.each([
    ['由2018年的13126户', '13126', 'exact', '', ''],
    ['录入会员约120.7万人', '120.7万', 'about', '约', ''],
    ['大约30人', '30', 'about', '大约', ''],
    ['用时3小时左右', '3', 'about', '', '左右'],
    ['全省近80%的工会', '80%', 'nearly', '近', ''],
    ['筹措资金近亿元', '亿', 'nearly', '近', ''],
    ['接近75%', '75%', 'nearly', '接近', ''],
    ['投入超过1577万元', '1577万', 'more_than', '超过', ''],
    ['排查，不足 25 人企业', '25', 'less_than', '不足', ''],
    ['50人以上企业', '50', 'at_least', '', '以上'],
    ['职工之家2个以上', '2', 'at_least', '', '以上'],
    ['实现至少一人就业', '一', 'at_least', '至少', ''],
    ['160多名货车司机', '160', 'over', '', '多'],
    ['2.7万余人次', '2.7万', 'over', '', '余'],
    ['为20余万名职工', '20余万', 'over', '', '余'],
    ['职工90多万参赛', '90多万', 'over', '', '多'],
    ['约50人以上', '50', 'about', '约', '以上'],
  ] as const)('reads %s, %s as %s', (evidence, token, qualifier, before, after) => {
    expect(readQualifier(evidence, token)).toEqual({ qualifier, before, after });
  });

  it.each([
    ['最近30天', '30'],
    ['节约30万元', '30万'],
    ['签约12家', '12'],
    ['不超过3天', '3'],
    ['余额30元', '30'],
    ['30余额', '30'],
    ['200家企业单位以上', '200'],
    ['30人，以上', '30'],
    ['近年来建成30个', '30'],
  ])('reads %s, %s as exact', (evidence, token) => {
    expect(readQualifier(evidence, token).qualifier).toBe('exact');
  });

  it('reads the place it is told, where a token stands twice', () => {
    expect(readQualifier('30人增至近30户', '30').qualifier).toBe('exact');
    expect(readQualifier('30人增至近30户', '30', 6).qualifier).toBe('nearly');
  });
});

it('QUALIFIERS are the words of figures.csv, and QUALIFIER_WORDS says each of them', () => {
  expect(QUALIFIERS).toEqual(Object.keys(QUALIFIER_WORDS));
  expect(QUALIFIERS).toEqual([
    'exact',
    'about',
    'nearly',
    'over',
    'more_than',
    'at_least',
    'less_than',
  ]);
});
