import { describe, expect, it } from 'vitest';
import { breakLines, measureText } from '../../../src/lib/text.ts';

describe('measureText(text, size)', () => {
  it('counts a Han character and a Chinese mark as 1 em', () => {
    expect(measureText('在档困难职工。', 10)).toBe(70);
  });

  it('counts Latin letters and digits as less, and nothing as nothing', () => {
    expect(measureText('13,126', 10)).toBeLessThan(35);
    expect(measureText('13,126', 10)).toBeGreaterThan(25);
    expect(measureText('', 10)).toBe(0);
  });

  it('grows with the size alone', () => {
    expect(measureText('2018年 13,126户', 20)).toBeCloseTo(
      2 * measureText('2018年 13,126户', 10),
      10,
    );
  });
});

describe('breakLines(text, width, size)', () => {
  it('breaks Chinese between its words, and inside one that is wider than a line', () => {
    expect(breakLines('在档困难职工的增减幅度', 50, 10)).toEqual([
      '在档困难',
      '职工的增减',
      '幅度',
    ]);
    expect(breakLines('工匠人才创新工作室（省级）', 120, 10)).toEqual([
      '工匠人才创新工作室',
      '（省级）',
    ]);
    expect(breakLines('回访790多人', 30, 10)).toEqual(['回访', '790多', '人']);
  });

  it.each(['，', '。', '、', '；', '：', '？', '！', '）', '》', '”', '%'])(
    'never begins a line with %s',
    (mark) => {
      for (let width = 20; width <= 90; width += 10) {
        const lines = breakLines(`报告没有给数${mark}所以不连线`, width, 10);
        expect(lines.filter((line) => line.startsWith(mark))).toEqual([]);
      }
    },
  );

  it.each(['（', '《', '“', '「'])('never ends a line with %s', (mark) => {
    for (let width = 20; width <= 90; width += 10) {
      const lines = breakLines(`报告没有给数${mark}推算`, width, 10);
      expect(lines.filter((line) => line.endsWith(mark))).toEqual([]);
    }
  });

  it('keeps numbers and Latin words whole, even where they are wider than the line', () => {
    for (const whole of ['13,126', '97.96%', '2018—2022'.slice(0, 4), 'households']) {
      const lines = breakLines(`共有${whole}个`, 25, 10);
      expect(
        lines.some((line) => line.includes(whole)),
        `${whole} in ${lines.join('|')}`,
      ).toBe(true);
    }
  });

  it('breaks English between words and leaves no blank at an end', () => {
    const lines = breakLines('Growth in worker service sites since 2020', 100, 10);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines).toEqual(lines.map((line) => line.trim()));
    expect(lines.join(' ')).toBe('Growth in worker service sites since 2020');
  });

  it('loses no character', () => {
    const text = '在档困难职工的增减（2018—2022年），占“总数”的97.96%。';
    for (let width = 10; width <= 300; width += 7)
      expect(breakLines(text, width, 10).join('')).toBe(text);
  });

  it('gives no line for an empty text', () => {
    expect(breakLines('', 50, 10)).toEqual([]);
  });
});
