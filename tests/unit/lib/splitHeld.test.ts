import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/lib/language.ts';
import { type Part, splitHeld, splitSum } from '../../../src/lib/splitHeld.ts';
import { splitWords } from '../../../src/lib/wordBreaks.ts';

/** What holds together in square brackets, blanks that do not break as `_`. */
const show = (parts: readonly Part[]) =>
  parts
    .map(({ text, hold }) => (hold === null ? text : `[${text}]`))
    .join('')
    .replaceAll('\u00a0', '_');

describe('splitHeld', () => {
  it.each<[Language, string, string]>([
    [
      'zh',
      '没有阵地关闭：1,311÷（2,621−1,311），取整后增长100%。',
      '没有阵地关闭：[1,311÷（2,621−1,311），]取整后增长[100%。]',
    ],
    [
      'zh',
      '（2,754万−1,913万−305万）元÷800元=6,700人，恰为整数',
      '[（2,754万−1,913万−305万）元÷800元=][6,700人，]恰为整数',
    ],
    ['zh', '《展望》（2018年，推定），2处数字', '《展望》[（2018年，推定），][2处数字]'],
    ['zh', '超过6,700人在2021年', '[超过6,700人]在[2021年]'],
    [
      'en',
      'none closed: 1,311 ÷ (2,621 − 1,311) is growth',
      'none closed: [1,311 ÷_(2,621_− 1,311)] is growth',
    ],
    ['en', 'total of 2013–2018, Hainan', 'total of [2013–2018,] Hainan'],
    ['en', 'Hainan. 1 dot = 10 households', 'Hainan. [1 dot = 10 households]'],
    ['en', 'From “Work” (Nov 2022), 2 numbers', 'From “Work” [(Nov 2022),] [2 numbers]'],
  ])('in %s: %s', (lang, text, held) => {
    expect(show(splitHeld(text, lang))).toBe(held);
    expect(
      splitHeld(text, lang)
        .map((part) => part.text)
        .join('')
        .replaceAll('\u00a0', ' '),
    ).toBe(text);
  });
});

describe('splitSum', () => {
  it('keeps a short sum on one line', () => {
    expect(show(splitSum('(1,053 − 13,126) ÷ 13,126'))).toBe('[(1,053_− 13,126) ÷_13,126]');
  });

  it('breaks a long one behind + and −, never before them', () => {
    expect(show(splitSum('1,268 + 656 + 262 + 175 + 157 + 103'))).toBe(
      '[1,268_+] [656_+] [262_+] [175_+] [157_+] [103]',
    );
  });
});

describe('splitWords', () => {
  it.each([
    ['参加竞赛的职工（几年合计）', '参加|竞赛的|职工|（几年合计）'],
    ['困难职工从13,126降到1,053户', '困难职工|从13,126降到|1,053户'],
    ['未闭（合', '未闭|（合'],
    ['15个问题，80件事写明日期，25件写到日', '15个|问题，|80件事|写明日期，|25件|写到日'],
    ['产业工人素质与自贸港需求不匹配', '产业|工人|素质|与自贸港|需求|不匹配'],
    ['《十年巡礼》（2022年，推定），9处数字', '《十年|巡礼》|（2022年，推定），|9处数字'],
    ['职工疗休养，海南全省。一点 = 10户', '职工|疗休养，|海南全省。|一点 = 10户'],
  ])('%s', (text, words) => expect(splitWords(text).join('|')).toBe(words));
});
