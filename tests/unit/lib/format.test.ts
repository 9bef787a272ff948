import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatGrouped,
  formatNumber,
  formatQuantity,
  formatShare,
  formatSpelled,
  formatTenths,
  formatUnit,
  type Printable,
} from '../../../src/lib/format.ts';
import { parseNumeral, QUALIFIERS } from '../../../src/lib/numerals.ts';

const household = { id: 'household', labelZh: '户', oneEn: 'household', manyEn: 'households' };
const percent = { id: 'percent', labelZh: '%', oneEn: null, manyEn: null };

/** A number as a report prints it. */
function printed(
  token: string,
  before = '',
  after = '',
  qualifier: Printable['qualifier'] = 'exact',
) {
  const numeral = parseNumeral(token);
  if (numeral === null) throw new Error(`${token} is no number.`);
  return {
    ...numeral,
    qualifier: numeral.qualifier === 'exact' ? qualifier : numeral.qualifier,
    printed: { before, token, after },
    unit: token.endsWith('%') ? percent : household,
  } satisfies Printable;
}

/** A number that we computed. */
const computed = (value: number, decimals = 0, qualifier: Printable['qualifier'] = 'exact') =>
  ({ value, decimals, scale: 1, qualifier, printed: null, unit: household }) satisfies Printable;

describe('formatGrouped(value, decimals)', () => {
  it.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1053, 0, '1,053'],
    [1234567, 0, '1,234,567'],
    [-12073, 0, '−12,073'],
    [-0.04, 1, '0.0'],
    [1234.5, 2, '1,234.50'],
    [-91.978, 1, '−92.0'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(formatGrouped(value, decimals)).toBe(text);
  });
});

describe('formatQuantity(number, lang) of a printed number', () => {
  it.each([
    [printed('1053'), '1,053户', '1,053 households'],
    [printed('13126'), '13,126户', '13,126 households'],
    [printed('1'), '1户', '1 household'],
    [printed('90多万'), '90多万户', 'over 900,000 households'],
    [printed('11.7万', '', '多', 'over'), '11.7万多户', 'over 117,000 households'],
    [printed('85万'), '85万户', '850,000 households'],
    [printed('2.26亿'), '2.26亿户', '226 million households'],
    [printed('10亿', '近', '', 'nearly'), '近10亿户', 'nearly 1 billion households'],
    [printed('20余万'), '20余万户', 'over 200,000 households'],
    [printed('1.85万', '', '余', 'over'), '1.85万余户', 'over 18,500 households'],
    [printed('97.96%'), '97.96%', '97.96%'],
    [
      printed('2754万', '超过', '', 'more_than'),
      '超过2,754万户',
      'more than 27.54 million households',
    ],
  ])('%o is %s and %s', (number, zh, en) => {
    expect(formatQuantity(number, 'zh')).toBe(zh);
    expect(formatQuantity(number, 'en')).toBe(en);
  });
});

describe('formatQuantity(number, lang) of a computed number', () => {
  it.each([
    [computed(-12073), '−12,073户', '−12,073 households'],
    [computed(1310, 0, 'about'), '约1,310户', 'about 1,310 households'],
    [computed(5_360_000), '536万户', '5.36 million households'],
    [computed(99_999), '99,999户', '99,999 households'],
    [computed(123_456), '123,456户', '123,456 households'],
    [computed(48.378, 1), '48.4户', '48.4 households'],
  ])('%o is %s and %s', (number, zh, en) => {
    expect(formatQuantity(number, 'zh')).toBe(zh);
    expect(formatQuantity(number, 'en')).toBe(en);
  });
});

describe('formatNumber(number, lang)', () => {
  it.each(QUALIFIERS.filter((qualifier) => qualifier !== 'exact'))(
    'never loses the qualifier %s, in either language',
    (qualifier) => {
      for (const lang of ['zh', 'en'] as const) {
        const number = { ...computed(1053), qualifier };
        expect(formatNumber(number, lang)).not.toBe(formatNumber(computed(1053), lang));
        expect(formatNumber(number, lang)).toContain('1,053');
      }
    },
  );

  it('loses no digit of a report on the way into English', () => {
    expect(formatNumber(printed('6.1734亿'), 'en')).toBe('617.34 million');
    expect(formatNumber(printed('1.18万'), 'en')).toBe('11,800');
  });
});

describe('formatUnit(number, lang)', () => {
  it('stands behind the number: no blank in Chinese, one in English, none before %', () => {
    expect(formatUnit(computed(2), 'zh')).toBe('户');
    expect(formatUnit(computed(2), 'en')).toBe(' households');
    expect(formatUnit(computed(-1), 'en')).toBe(' household');
    expect(formatUnit({ ...computed(2), unit: percent }, 'en')).toBe('%');
  });
});

describe('formatAmount(value, lang)', () => {
  it.each([
    [10, '10', '10'],
    [100, '100', '100'],
    [10_000, '1万', '10,000'],
    [15_000, '15,000', '15,000'],
  ])('%d is %s and %s', (value, zh, en) => {
    expect(formatAmount(value, 'zh')).toBe(zh);
    expect(formatAmount(value, 'en')).toBe(en);
  });
});

describe('formatSpelled(value, lang)', () => {
  it('spells 0 to 10, with 两 before a measure word, and leaves the rest in digits', () => {
    expect([0, 2, 5, 10].map((value) => formatSpelled(value, 'zh'))).toEqual([
      '零',
      '两',
      '五',
      '十',
    ]);
    expect([0, 2, 5, 10].map((value) => formatSpelled(value, 'en'))).toEqual([
      'zero',
      'two',
      'five',
      'ten',
    ]);
    expect(formatSpelled(1200, 'en')).toBe('1,200');
    expect(formatSpelled(2.5, 'zh')).not.toBe('undefined');
  });
});

describe('formatTenths(percent, lang)', () => {
  it.each([
    [-91.98, '九成多', 'more than nine-tenths'],
    [90, '九成', 'nine-tenths'],
    [89.9, '八成多', 'more than eight-tenths'],
    [10, '一成', 'one-tenth'],
  ])('%d%% is %s and %s', (value, zh, en) => {
    expect(formatTenths(value, 'zh')).toBe(zh);
    expect(formatTenths(value, 'en')).toBe(en);
  });

  it.each([9.9, 0, 100, 250])('has no words for %d%%', (value) => {
    expect(formatTenths(value, 'zh')).toBeNull();
  });
});

describe('formatShare(percent, lang)', () => {
  it.each([
    [48.4, '近一半', 'nearly half'],
    [50, '一半', 'half'],
    [50.7, '一半多', 'just over half'],
    [25.02, '四分之一', 'a quarter'],
    [33.3, '三分之一', 'a third'],
    [66, '近三分之二', 'nearly two thirds'],
    [76, '四分之三多', 'just over three quarters'],
  ])('%d%% is %s and %s', (value, zh, en) => {
    expect(formatShare(value, 'zh')).toBe(zh);
    expect(formatShare(value, 'en')).toBe(en);
  });

  it.each([3, 40, 55, 60, 90])('has no words for %d%%, which is near none', (value) => {
    expect(formatShare(value, 'en')).toBeNull();
  });
});
