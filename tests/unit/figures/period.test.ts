import { describe, expect, it } from 'vitest';
import { formatPeriod, lastYear, spanOf } from '../../../src/figures/period.ts';

const period = (start: string | null, end: string | null) => ({
  start,
  end,
  basis: 'stated' as const,
});

describe('formatPeriod(period, lang)', () => {
  it.each([
    ['2022', '2022', '2022年', '2022'],
    ['2013', '2018', '2013—2018年', '2013–2018'],
    ['2021-12', '2021-12', '2021年12月', 'Dec 2021'],
    ['2021-12-17', '2021-12-17', '2021年12月17日', '17 Dec 2021'],
    ['2021-08', '2021-11', '2021年8月至11月', 'Aug–Nov 2021'],
    ['2021-10-18', '2021-10-25', '2021年10月18日至25日', '18–25 Oct 2021'],
    ['2021-09-30', '2021-10-08', '2021年9月30日至10月8日', '30 Sep–8 Oct 2021'],
    ['2021-07', '2021-10-08', '2021年7月至10月8日', 'Jul–8 Oct 2021'],
    ['2021', '2021-12', '2021年', '2021'],
    ['2021-05', '2022-01', '2021年5月至2022年1月', 'May 2021–Jan 2022'],
    [null, '2022', '截至2022年', 'up to 2022'],
    ['2018', null, '2018年以来', 'since 2018'],
    [null, null, '', ''],
  ])('%s to %s is %s and %s', (start, end, zh, en) => {
    expect(formatPeriod(period(start, end), 'zh')).toBe(zh);
    expect(formatPeriod(period(start, end), 'en')).toBe(en);
  });
});

describe('spanOf(period)', () => {
  it.each([
    ['2018', '2018', 2018, 2019],
    ['2018', '2022', 2018, 2023],
    ['2021-07', '2021-12', 2021.5, 2022],
  ])('%s to %s takes the years from %d to %d', (start, end, from, to) => {
    expect(spanOf(period(start, end))).toEqual({ from, to });
  });

  it('is null where an end is open', () => {
    expect(spanOf(period('2018', null))).toBeNull();
    expect(spanOf(period(null, '2018'))).toBeNull();
  });
});

describe('lastYear(period)', () => {
  it('is the calendar year of the end, or null', () => {
    expect(lastYear(period('2013', '2018-06-30'))).toBe(2018);
    expect(lastYear(period('2018', null))).toBeNull();
  });
});
